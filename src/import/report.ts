/**
 * What a person must look at. In: an imported text and what `check` says of its draft. Out:
 * problems with their place in the source, and the place in the draft beside it.
 */
import type { Problem, Sentence } from '#legal/problem.ts';
import { inOneAlphabet, lookAlike } from '#legal/rules/look-alikes.ts';
import type { Difference } from './accounts.ts';
import type { Block } from './blocks.ts';
import { mixedInProse } from './letters.ts';
import { folded, type Remark } from './source.ts';
import type { Imported, ImportedText } from './steps.ts';
import type { Joint } from './words-over-lines.ts';

export interface Names {
  /** The source's path as the person typed it. */
  readonly source: string;
  /** The draft's path. */
  readonly draft: string;
}

type Said = Pick<Problem, 'rule' | 'message' | 'hint'>;

const warning = (names: Names, line: number, said: Said): Problem => ({
  severity: 'warning',
  file: names.source,
  line,
  column: 1,
  ...said,
});

/** Of the whole file: furniture, marks, how many texts were found. */
export function fileProblems(imported: Imported, names: Names): Problem[] {
  const told = imported.remarks.map((remark) => remarkProblem(remark, names));
  const several = imported.texts.length > 1 ? [severalProblem(imported, names)] : [];
  return [
    ...several,
    ...told,
    ...imported.lost.map((difference) => lostProblem(difference, names)),
    ...pairProblems(imported, names),
  ];
}

const remarkProblem = ({ line, rule, message, hint }: Remark, names: Names): Problem =>
  warning(names, line, { rule, message, ...(hint && { hint }) });

function severalProblem({ texts }: Imported, names: Names): Problem {
  const list = texts
    .map(
      ({ language, instrument, metadata }) =>
        `${instrument}/${language} «${metadata.title?.value ?? '—'}»`,
    )
    .join(', ');
  const instruments = new Set(texts.map(({ instrument }) => instrument)).size;
  return warning(names, texts[1]?.blocks[0]?.line ?? 1, {
    rule: 'import-several',
    message: {
      ru: `В файле текстов: ${texts.length}, каждый – свой черновик: ${list}`,
      kk: `Файлда ${texts.length} мәтін бар, әрқайсысы – жеке жоба: ${list}`,
    },
    ...(instruments > 1 && {
      hint: {
        ru: 'Возьмите один документ: --part 1, --part 2…; у каждого своя папка --document',
        kk: 'Бір құжатты алыңыз: --part 1, --part 2…; әрқайсысының --document қалтасы бөлек',
      },
    }),
  });
}

const lostProblem = ({ sign, by }: Difference, names: Names): Problem => ({
  ...warning(names, 1, {
    rule: 'import-lost',
    message: {
      ru: `Знак «${sign}»: в черновике ${by < 0 ? 'не хватает' : 'лишних'} ${Math.abs(by)}`,
      kk: `«${sign}» таңбасы: жобада ${Math.abs(by)} ${by < 0 ? 'жетіспейді' : 'артық'}`,
    },
    hint: {
      ru: 'Это ошибка импорта: сверьте черновик с источником и сообщите о ней',
      kk: 'Бұл импорттың қатесі: жобаны дереккөзбен салыстырып, хабарлаңыз',
    },
  }),
  severity: 'error',
});

/** Of two languages of one document: numbers that only one of them has. */
function pairProblems({ texts }: Imported, names: Names): Problem[] {
  const ru = texts.filter(({ language }) => language === 'ru');
  return ru.flatMap((one) => {
    const other = texts.find(
      ({ language, instrument }) => language === 'kk' && instrument === one.instrument,
    );
    return other ? [...missing(one, other, names), ...missing(other, one, names)] : [];
  });
}

const named = ({ kind, number }: Block): boolean =>
  number !== '' && (kind === 'clause' || kind === 'heading');

function missing(from: ImportedText, other: ImportedText, names: Names): Problem[] {
  const numbers = new Set(other.blocks.filter(named).map(({ number }) => number));
  return from.blocks
    .filter((block) => named(block) && !numbers.has(block.number))
    .map((block) =>
      warning(names, block.line, {
        rule: 'import-unpaired',
        message: {
          ru: `Пункт ${block.number} есть только в тексте ${from.language}`,
          kk: `${block.number} тармағы тек ${from.language} мәтінінде бар`,
        },
      }),
    );
}

/** Of one text: guesses, changed letters, and what the rules say of the draft. */
export function textProblems(
  text: ImportedText,
  checked: readonly Problem[],
  names: Names,
): Problem[] {
  const guesses = text.blocks.flatMap((block) => guessProblems(block, text, names));
  const remarks = text.remarks.map((remark) => remarkProblem(remark, names));
  const rules = checked
    .filter(({ rule }) => rule !== 'look-alikes')
    .map((problem) => inSource(problem, text, names));
  const letters = text.blocks.flatMap((block) => letterProblems(block, text, names));
  return [...titleProblems(text, names), ...guesses, ...remarks, ...letters, ...rules].sort(
    (a, b) => a.line - b.line,
  );
}

const draftPlace = (block: Block, { draft }: ImportedText, names: Names) => [
  { file: names.draft, line: draft.lineOf.get(block) ?? 1, column: 1 },
];

function guessProblems(block: Block, text: ImportedText, names: Names): Problem[] {
  const related = draftPlace(block, text, names);
  const opened = block.guess
    ? [
        {
          ...warning(names, block.line, { rule: 'import-break', message: breakMessage(block) }),
          related,
        },
      ]
    : [];
  const joins = block.joins.flatMap(({ line, joint, guess }) => {
    if (!guess && joint !== 'hyphen-dropped' && joint !== 'address') return [];
    return [
      {
        ...warning(names, line, {
          rule: joint.startsWith('hyphen') ? 'import-hyphen' : 'import-join',
          message: joinMessages[joint],
        }),
        related,
      },
    ];
  });
  return [...opened, ...joins];
}

/** Every place, not only the first: the editor mends the source's letters one by one or says `--fix`. */
function letterProblems(block: Block, text: ImportedText, names: Names): Problem[] {
  const related = draftPlace(block, text, names);
  return mixedInProse(block.text).map((mixed) => {
    const { message, hint } = lookAlike(mixed, 1);
    const said = { rule: 'look-alikes', message, hint: inOneAlphabet(mixed) ? fixHint : hint };
    return { ...warning(names, block.line, said as Said), related };
  });
}

const fixHint: Sentence = {
  ru: 'Добавьте --fix, чтобы заменить такие буквы',
  kk: 'Мұндай әріптерді ауыстыру үшін --fix қосыңыз',
};

const shown = (text: string): string => folded(text).slice(0, 50);

const breakMessage = ({ text }: Block): Sentence => ({
  ru: `Новый абзац – догадка: «${shown(text)}…»`,
  kk: `Жаңа абзац – болжам: «${shown(text)}…»`,
});

const joinMessages: Readonly<Record<Joint, Sentence>> = {
  space: { ru: 'Строка присоединена к предыдущей – догадка', kk: 'Жол алдыңғыға қосылды – болжам' },
  'hyphen-kept': {
    ru: 'Дефис в конце строки оставлен – догадка',
    kk: 'Жол соңындағы дефис қалдырылды – болжам',
  },
  'hyphen-dropped': {
    ru: 'Знак переноса в конце строки снят',
    kk: 'Жол соңындағы тасымал белгісі алынды',
  },
  address: {
    ru: 'Адрес, разорванный строкой, соединён',
    kk: 'Жолмен бөлінген мекенжай біріктірілді',
  },
};

function titleProblems(text: ImportedText, names: Names): Problem[] {
  const at = text.blocks.findIndex(({ kind }) => kind === 'title');
  const title = text.blocks[at];
  if (!title || at === 0) return [];
  return [
    {
      ...warning(names, title.line, {
        rule: 'import-moved',
        message: {
          ru: `В черновике название стоит первым, а в источнике перед ним ещё абзацы: ${at}`,
          kk: `Жобада атау бірінші тұр, ал дереккөзде оның алдында тағы абзац бар: ${at}`,
        },
      }),
      related: draftPlace(title, text, names),
    },
  ];
}

/** The same problem seen from the source: the block whose line in the draft is the last before it. */
function inSource(problem: Problem, { blocks, draft }: ImportedText, names: Names): Problem {
  let block: Block | undefined;
  for (const one of blocks) {
    const line = draft.lineOf.get(one) ?? 0;
    if (line <= problem.line && line >= (block ? (draft.lineOf.get(block) ?? 0) : 0)) block = one;
  }
  const { line, column, related: _, length: __, ...rest } = problem;
  return {
    ...rest,
    file: names.source,
    line: block?.line ?? 1,
    column: 1,
    related: [{ file: names.draft, line, column }],
  };
}
