/** Links whose words promise one site and whose target is another. */
import { domainToUnicode } from 'node:url';
import type { Problem } from '#legal/problem.ts';
import { mixedWords } from '#legal/rules/look-alikes.ts';

type Said = Omit<Problem, 'file' | 'line' | 'column'>;

/**
 * What could deceive in a link, `null` when nothing does.
 * @param target one that `targetFault` accepts
 */
export function deception(words: string, target: string): Said | null {
  const address = /^https?:/i.test(target) && URL.canParse(target) ? new URL(target) : null;
  if (!address) return mailDeception(words.trim(), target);
  if (address.username !== '' || address.password !== '') return userInAddress(address.hostname);
  const promised = hostIn(words.trim());
  if (promised !== null && !isSameSite(promised, address.hostname))
    return otherPlace(words.trim(), domainToUnicode(address.hostname));
  return mixedHost(domainToUnicode(address.hostname));
}

/** A letter's address for words must be the letter's address. */
function mailDeception(words: string, target: string): Said | null {
  const [, mail] = /^mailto:([^?]*)/i.exec(target) ?? [];
  if (mail === undefined || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words)) return null;
  return words.toLowerCase() === mail.toLowerCase() ? null : otherPlace(words, mail);
}

/** Without `https://` or `www.` only these endings tell a site from «Node.js» and «устав.pdf». */
const endings =
  'kz|қаз|ru|рф|su|by|uz|kg|az|am|ge|tr|cn|eu|uk|de|us|com|org|net|info|biz|io|app|gov|edu|dev|me|co|pro|online|site|shop|store';
const bareHost = new RegExp(`^(?:[\\p{L}\\p{N}-]+\\.)+(?:${endings})(?=[/:?#]|$)`, 'iu');

/** The host that words name when they are an address and nothing else, as a browser spells it. */
function hostIn(words: string): string | null {
  if (/\s/.test(words)) return null;
  const address = /^https?:\/\//i.test(words)
    ? words
    : /^www\./i.test(words) || bareHost.test(words)
      ? `https://${words}`
      : '';
  return URL.canParse(address) ? new URL(address).hostname : null;
}

function isSameSite(promised: string, real: string): boolean {
  const [a, b] = [promised, real].map((host) => host.replace(/^www\./, ''));
  return a === b || `${b}`.endsWith(`.${a}`) || `${a}`.endsWith(`.${b}`);
}

const userInAddress = (host: string): Said => ({
  rule: 'link-deceptive',
  severity: 'error',
  message: {
    ru: `В адресе ссылки перед знаком @ стоит чужое имя: на деле она ведёт на ${host}`,
    kk: `Сілтеме мекенжайында @ таңбасының алдында бөгде атау тұр: шын мәнінде ол ${host} сайтына апарады`,
  },
  hint: {
    ru: `Уберите из адреса всё между https:// и ${host}`,
    kk: `Мекенжайдан https:// мен ${host} арасындағының бәрін алып тастаңыз`,
  },
});

const otherPlace = (words: string, real: string): Said => ({
  rule: 'link-deceptive',
  severity: 'error',
  message: {
    ru: `Слова ссылки – адрес «${words.slice(0, 60)}», а ведёт она на ${real}`,
    kk: `Сілтеменің сөзі – «${words.slice(0, 60)}» мекенжайы, ал ол ${real} мекенжайына апарады`,
  },
  hint: {
    ru: 'Исправьте адрес или назовите место словами',
    kk: 'Мекенжайды түзетіңіз немесе орынды сөзбен атаңыз',
  },
});

function mixedHost(host: string): Said | null {
  const isMixed = host
    .split('.')
    .some((label) => mixedWords(label.replace(/[\d-]/g, '')).length > 0);
  if (!isMixed) return null;
  return {
    rule: 'link-look-alikes',
    severity: 'warning',
    message: {
      ru: `В имени сайта ${host} смешаны латинские и кириллические буквы`,
      kk: `${host} сайтының атауында латын және кирилл әріптері аралас`,
    },
    hint: {
      ru: 'Наберите имя сайта заново на одной раскладке',
      kk: 'Сайт атауын бір пернетақта тілінде қайта теріңіз',
    },
  };
}
