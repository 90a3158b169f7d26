import type { Sentence } from '#legal/problem.ts';

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * What is wrong with the target of a link, `null` when nothing is. Judged as a browser
 * judges it: without the control characters it drops, and once more with `%` decoded.
 * @param target with Markdown's escapes and entities undone
 */
export function targetFault(target: string): Sentence | null {
  const shown = JSON.stringify(target).slice(1, -1).slice(0, 80);
  if (target === '') return { ru: 'У ссылки нет адреса', kk: 'Сілтеменің мекенжайы жоқ' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/.test(target)) {
    return {
      ru: `В адресе ссылки «${shown}» есть пробел, обратная косая черта или невидимый символ`,
      kk: `«${shown}» сілтеме мекенжайында бос орын, кері қиғаш сызық немесе көрінбейтін таңба бар`,
    };
  }
  if (isAccepted(target) && isAccepted(percentDecoded(target))) return null;
  return {
    ru: `Ссылка ведёт на «${shown}»: такой адрес здесь не принимается`,
    kk: `Сілтеме «${shown}» мекенжайына апарады: мұндай мекенжай қабылданбайды`,
  };
}

export const targetHint: Sentence = {
  ru: 'Бывают адреса https://…, http://…, mailto:…, tel:…, /путь/на/сайте/ и #p-2.1',
  kk: 'Мына мекенжайлар ғана болады: https://…, http://…, mailto:…, tel:…, /сайттағы/жол/ және #p-2.1',
};

function isAccepted(target: string): boolean {
  if (target.startsWith('#')) return target.length > 1;
  if (target.startsWith('/')) return !/^\/[/\\]/.test(target);
  const scheme = schemes.find((known) => target.toLowerCase().startsWith(known));
  if (!scheme) return false;
  if (!scheme.startsWith('http')) return target.length > scheme.length;
  return /^https?:\/\/[^/\\]/i.test(target) && URL.canParse(target);
}

function percentDecoded(target: string): string {
  try {
    return decodeURIComponent(target).trim();
  } catch {
    return target;
  }
}
