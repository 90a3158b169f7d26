/**
 * Joins the end of one line with the beginning of the next. In: two stretches and what the
 * whole text knows of words. Out: the joined text, and what was guessed.
 *
 * A hyphen at the end of a line either belongs to the word («IP-» + «адрес») or was put
 * there by the typesetter («обя-» + «зательство»). The text's other words decide; without
 * their witness the hyphen stays, because nothing may be lost.
 */
export interface Vocabulary {
  /** Words without hyphens, in small letters. */
  readonly words: ReadonlySet<string>;
  /** What stands before a hyphen within a line: «какие» of «какие-либо». */
  readonly firstParts: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  /** So many lines end with a hyphen that the typesetter must have put them. */
  readonly hyphenates: boolean;
}

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  const firstParts = new Set<string>();
  const compounds = new Set<string>();
  for (const line of lines) {
    const inner = line.replace(/\S+[-‐]$/u, '');
    for (const [word] of inner.toLowerCase().matchAll(/[\p{L}\d]+(?:[-‐‑][\p{L}\d]+)*/gu)) {
      const parts = word.split(/[-‐‑]/);
      if (parts.length === 1) words.add(word);
      else compounds.add(parts.join('-'));
      for (const part of parts.slice(0, -1)) firstParts.add(part);
    }
  }
  const broken = lines.filter((line) => /\p{Ll}{2}[-‐]$/u.test(line)).length;
  return { words, firstParts, compounds, hyphenates: broken >= 4 && broken / lines.length > 0.04 };
}

export type Joint = 'space' | 'hyphen-kept' | 'hyphen-dropped' | 'address';

export interface Joined {
  readonly text: string;
  readonly joint: Joint;
}

export function joinedLines(before: string, after: string, vocabulary: Vocabulary): Joined {
  if (isAddressCut(before, after)) return { text: before + after, joint: 'address' };
  const cut = /([\p{L}\d]+)[-‐]$/u.exec(before);
  if (before.endsWith('\u00ad')) return { text: before.slice(0, -1) + after, joint: 'space' };
  if (!cut || !/^[\p{L}\d]/u.test(after)) return { text: `${before} ${after}`, joint: 'space' };
  const [next = ''] = /^[\p{L}\d]+/u.exec(after) ?? [];
  if (isSuspended(next)) return { text: `${before} ${after}`, joint: 'space' };
  const belongs = hyphenBelongs(cut[1] ?? '', next, vocabulary);
  return belongs
    ? { text: before + after, joint: 'hyphen-kept' }
    : { text: before.slice(0, -1) + after, joint: 'hyphen-dropped' };
}

/** «право- и дееспособность»: the hyphen waits for the other word. */
const isSuspended = (next: string): boolean => /^(?:и|или|және|жəне|немесе)$/iu.test(next);

const particles =
  /^(?:либо|то|нибудь|таки|ка|ақ|ау|мыс|тармақ\p{L}*|бап\p{L}*|бөлім\p{L}*|тарма\p{L}*)$/iu;
const beginnings =
  /^(?:кое|кой|по|во|из|веб|интернет|онлайн|офлайн|экспресс|штрих|смс|пресс|мини|бизнес|контакт|медиа|пин|онлайн|вице|экс|блок|сим|видео|аудио|шеф|мобайл|тест|сондай|əп|әп|күн|мекен|қарым|ара|іс)$/iu;

function hyphenBelongs(first: string, next: string, vocabulary: Vocabulary): boolean {
  const [a, b] = [first.toLowerCase(), next.toLowerCase()];
  if (/\d|[A-Za-z]/.test(first) || /^[\p{Lu}\dA-Za-z]/u.test(next)) return true;
  if (/\p{Lu}$/u.test(first) || particles.test(b) || beginnings.test(a)) return true;
  if (vocabulary.compounds.has(`${a}-${b}`)) return true;
  if (knows(vocabulary.words, a, b)) return false;
  if (vocabulary.firstParts.has(a)) return true;
  if (!/[аәеёиіоөуүұыэюя]/iu.test(a) || !/[аәеёиіоөуүұыэюя]/iu.test(b))
    return !vocabulary.hyphenates;
  return !vocabulary.hyphenates || (vocabulary.words.has(a) && vocabulary.words.has(b));
}

/** The word itself, or one that begins as it does: «обязательств» for «обязательство». */
function knows(words: ReadonlySet<string>, first: string, next: string): boolean {
  const whole = first + next;
  if (words.has(whole)) return true;
  const stem = whole.slice(0, Math.max(first.length + 2, whole.length - 3));
  if (stem.length < 6) return false;
  for (const word of words) if (word.startsWith(stem)) return true;
  return false;
}

/** An address that a line cut: what comes next can be no word of a Cyrillic text. */
function isAddressCut(before: string, after: string): boolean {
  const [tail = ''] = /\S+$/.exec(before) ?? [];
  const [head = ''] = /^\S+/.exec(after) ?? [];
  if (/^[^\s@]+@$/.test(tail)) return /^[a-z0-9]/i.test(head);
  if (!/^[(«"“<]?(?:https?:\/\/|www\.)/i.test(tail) || /[,;)»”]$/.test(tail)) return false;
  if (!/^[a-z0-9/?#&=_.%~+-]+[).,;»”]*$/i.test(head) || /^[-–—]$/.test(head)) return false;
  if (/^\d+(?:\.\d+)*[.)]?$/.test(head)) return false;
  if (/^https?:/i.test(head)) return /:\/\/$/.test(tail);
  return /[/._?=&%#~+-]$/.test(tail) || /[/?#&=_~]|\.(?:html?|kz|ru|com|pdf|php)\b/i.test(head);
}
