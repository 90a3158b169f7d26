/** What a branch does, as a comment under its request: short, with the words folded away. */

import { operations } from '#exports/operations.ts';
import type { Addition } from '#legal/branch.ts';
import type { Change } from '#legal/comparison/comparison.ts';
import { type ChangeRow, leadOf } from '#legal/comparison/parallel-changes.ts';
import { tally, type Unit } from '#legal/comparison/units.ts';
import { type LanguageCode, type Site, titleIn } from '#legal/document.ts';
import { unrecorded } from '#legal/edition.ts';
import { escapeHtml } from '#markup/html.ts';
import { shortNumbers } from '#markup/redline-number.ts';
import { verdictWords } from '#markup/redline-verdict.ts';
import { wordsIn } from '#translations/index.ts';
import { reportWords } from './changes-words.ts';

export interface ChangesReport {
  readonly additions: readonly Addition[];
  readonly site: Site;
  readonly language: 'ru' | 'kk';
}

export function drawChanges({ additions, site, language }: ChangesReport): string {
  const say = reportWords[language];
  const parts = additions.map((addition) => drawAddition(addition, site, language));
  return [`## ${say.title}`, ...(parts.length > 0 ? parts : [say.nothing])].join('\n\n');
}

function drawAddition(addition: Addition, site: Site, language: 'ru' | 'kk'): string {
  const { document, edition, kind } = addition;
  const say = reportWords[language];
  const title = titleIn(document, language).text;
  const stops = addition.rows.filter(({ stop }) => stop);
  return [
    `### ${plain(title)} — ${say.kinds[kind]}, ${edition.name}`,
    [...facts(addition, site, language), ...totals(addition, language)]
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(stops.length > 0 ? [drawRows(stops, addition, language)] : []),
    `**${say.toCheck}**\n\n${checks(addition, site, language)
      .map((line) => `- [ ] ${line}`)
      .join('\n')}`,
  ].join('\n\n');
}

function facts(addition: Addition, site: Site, language: 'ru' | 'kk'): readonly string[] {
  const { document, edition, before } = addition;
  const [say, words] = [reportWords[language], wordsIn(language)];
  const { approval } = edition;
  const days = daysOf(addition);
  const lacking = missing(addition, site);
  return [
    say.dates(words.date(edition.published), words.date(edition.inForceFrom), days),
    ...(document.notice === null ? [] : [say.notice(document.notice, days >= document.notice)]),
    ...(before && before !== edition ? [say.since(before.name)] : []),
    ...(approval
      ? [
          `${say.approved}: ${plain(
            [approval.body[language], approval.act[language], approval.number, approval.date]
              .filter(Boolean)
              .join(', '),
          )}`,
        ]
      : []),
    ...(lacking.length > 0 ? [say.noText(named(lacking, language))] : []),
  ];
}

const daysOf = ({ edition }: Addition): number =>
  (Date.parse(edition.inForceFrom) - Date.parse(edition.published)) / 86_400_000;

/** Languages in which the document is published and this edition is not. */
const missing = ({ document, edition }: Addition, site: Site): readonly LanguageCode[] =>
  site.languages.filter((language) => document.title[language] && !edition.texts[language]);

const named = (languages: readonly LanguageCode[], language: LanguageCode): string =>
  languages.map((other) => wordsIn(language).search.languageName(other)).join(', ');

function totals({ comparisons, rows }: Addition, language: 'ru' | 'kk'): readonly string[] {
  const [say, words] = [reportWords[language], wordsIn(language)];
  const told = comparisons.map(({ language: of, comparison }) => {
    const counts = Object.entries(tally(comparison)).filter(([, count]) => count > 0);
    const list = counts.map(
      ([kind, count]) => `${count} ${words.comparison.counted(kind as never, count)}`,
    );
    return `**${wordsIn(of).name}**: ${list.join(', ') || words.comparison.unchangedText}`;
  });
  const oneSided = rows.filter(isOneSided);
  const list = oneSided.map(
    (row) => `${plain(numberOf(leadOf(row)))} (${say.only(named(languagesOf(row), language))})`,
  );
  return [...told, ...(list.length > 0 ? [`${say.oneLanguage}: ${list.join(', ')}`] : [])];
}

const isOneSided = ({ agreement }: ChangeRow): boolean =>
  agreement.words.length + agreement.parts.length > 0;

const languagesOf = ({ agreement }: ChangeRow): readonly LanguageCode[] =>
  agreement.words.length > 0
    ? agreement.words
    : [...new Set(agreement.parts.flatMap(({ languages }) => languages))];

/** `4.1 → 5.1`, or the opening words of what has no number. */
function numberOf({ head: { change } }: Unit): string {
  const [old, now] = [change.old, change.new].map(shortNumbers);
  if (old && now && old !== now) return `${old} → ${now}`;
  return now || old || '§';
}

function drawRows(
  rows: readonly ChangeRow[],
  { comparisons }: Addition,
  language: 'ru' | 'kk',
): string {
  const say = reportWords[language];
  const words = wordsIn(language).comparison;
  const drawn = rows.map((row) => {
    const lead = leadOf(row);
    const title = `<b>${plain(numberOf(lead))}</b> ${escapeHtml(verdictWords(lead, words))}`;
    const cells = row.cells.map((cell, place) => {
      const name = wordsIn(comparisons[place]?.language ?? language).name;
      const body = cell.kind === 'here' ? drawUnit(cell.unit, say.same) : '–';
      return `<p><i>${escapeHtml(name)}</i>: ${body}</p>`;
    });
    return `<p>${title}</p>${cells.join('')}`;
  });
  return `<details><summary>${say.changes(rows.length)}</summary>\n${drawn.join('\n')}\n</details>`;
}

/** The words of a clause and of its changed items. Nothing changed: said, not repeated. */
function drawUnit({ head, items, kinds }: Unit, same: string): string {
  if (head.departure || kinds.length === 0) return same;
  const changed = items.flatMap(({ line }) =>
    line.departure || line.change.kinds.length === 0 ? [] : [line.change],
  );
  return [head.change, ...changed].map(drawWords).filter(Boolean).join('<br>');
}

const drawWords = (change: Change): string => {
  const isWhole = change.old.length === 0 || change.new.length === 0;
  const label = (change.new[0] ?? change.old[0])?.label ?? '';
  const side = change.old.length === 0 ? 1 : -1;
  const list = isWhole
    ? ([
        [
          side,
          operations(change)
            .map(([, text]) => text)
            .join(''),
        ],
      ] as const)
    : operations(change);
  const words = list
    .map(([of, text]) =>
      text.trim() === '' || of === 0
        ? plain(text)
        : of === 1
          ? `<ins>${plain(text)}</ins>`
          : `<del>${plain(text)}</del>`,
    )
    .join('');
  return `${plain(label)} ${words}`.trim();
};

/** A host would make people of `@name` and requests of `#5`, and Markdown of the rest. */
const plain = (text: string): string =>
  escapeHtml(text)
    .replace(/[@#]/g, (sign) => `${sign}<span></span>`)
    .replace(/[*_`~[\]|\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\n/g, '<br>');

function checks(addition: Addition, site: Site, language: 'ru' | 'kk'): readonly string[] {
  const { checks: say } = reportWords[language];
  const { document, edition, kind, rows } = addition;
  const isLate = document.notice !== null && daysOf(addition) < document.notice;
  return [
    ...(kind === 'edited' ? [say.edited] : []),
    say.signed,
    ...(rows.some(isOneSided) ? [say.oneLanguage] : []),
    ...(isLate ? [say.notice] : []),
    ...(missing(addition, site).length > 0 ? [say.missing] : []),
    ...(unrecorded(edition).length > 0 ? [say.recorded] : []),
  ];
}
