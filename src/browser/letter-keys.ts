const setting = 'letter-keys';

/** Whether the reader wants single letters to act; a browser that keeps nothing keeps them on. */
export const letterKeys = {
  on(): boolean {
    try {
      return localStorage.getItem(setting) !== 'off';
    } catch {
      return true;
    }
  },
  turn(on: boolean): void {
    try {
      localStorage.setItem(setting, on ? 'on' : 'off');
    } catch {}
  },
};
