/** How Word draws the numbers of the made-up documents: one list of levels, and lists of items. */
import type { CaseBlock, CaseLanguage, SchemeName } from './import-cases.ts';

export interface WordNumber {
  readonly numId: number;
  readonly level: number;
  /** As drawn, without the space. */
  readonly label: string;
}

const itemKinds = ['digits', 'letters', 'dashes'] as const;

/** `null` where the block has no number or Word cannot draw it. */
export function numberOf(block: CaseBlock, scheme: SchemeName, list: number): WordNumber | null {
  const label = /^\S+/.exec(block.text)?.[0] ?? '';
  if (block.kind === 'item') {
    const kind = label === '-' ? 2 : /^\d/.test(label) ? 0 : 1;
    return { numId: 100 + list * itemKinds.length + kind, level: 0, label };
  }
  if (block.number === '') return null;
  if (scheme === 'law') return lawNumber(block);
  if (scheme === 'running' && block.kind === 'clause') return { numId: 2, level: 0, label };
  return { numId: 1, level: block.number.split('.').length - 1, label };
}

/** «Глава 1.», «Статья 2.» and points: three levels, of which articles never begin anew. */
function lawNumber({ kind, text, number }: CaseBlock): WordNumber {
  if (kind === 'heading') return { numId: 1, level: 0, label: labelOf(text) };
  return /^\d+\. /.test(text)
    ? { numId: 1, level: 2, label: `${number}.` }
    : { numId: 1, level: 1, label: labelOf(text) };
}

const labelOf = (text: string): string => /^(?:\p{L}+ )?\d+(?:-\p{L}+)?\./u.exec(text)?.[0] ?? '';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

const never = '<w:lvlRestart w:val="0"/>';

function mainLevels(scheme: SchemeName, language: CaseLanguage): string {
  if (scheme === 'law')
    return (
      level(0, 'decimal', language === 'ru' ? 'Глава %1.' : '%1-тарау.') +
      level(1, 'decimal', language === 'ru' ? 'Статья %2.' : '%2-бап.', never) +
      level(2, 'decimal', '%3.')
    );
  const dot = scheme === 'bare' ? '' : '.';
  return (
    level(0, 'decimal', '%1.') +
    level(1, 'decimal', `%1.%2${dot}`) +
    level(2, 'decimal', `%1.%2.%3${dot}`)
  );
}

const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;

const num = (id: number, abstractId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;

export function numberingXml(scheme: SchemeName, language: CaseLanguage, lists: number): string {
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const items = Array.from({ length: (lists + 1) * itemKinds.length }, (_, at) =>
    num(100 + at, 10 + (at % itemKinds.length), anew),
  );
  return [
    abstract(0, mainLevels(scheme, language)),
    abstract(1, level(0, 'decimal', '%1.')),
    abstract(10, level(0, 'decimal', '%1)')),
    abstract(11, level(0, 'russianLower', '%1)')),
    abstract(12, level(0, 'bullet', '-')),
    num(1, 0),
    num(2, 1),
    ...items,
  ].join('');
}
