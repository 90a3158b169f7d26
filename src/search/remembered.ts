/** Answers each question once; a failure is forgotten, so that the next time asks again. */
export function remembered<T>(
  ask: (question: string) => Promise<T>,
): (question: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (question) => {
    const before = known.get(question);
    if (before) return before;
    const asked = ask(question);
    known.set(question, asked);
    asked.catch(() => known.delete(question));
    return asked;
  };
}
