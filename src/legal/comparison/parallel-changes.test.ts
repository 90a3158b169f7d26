import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clauses } from '../testing/clauses.ts';
import { compare } from './compare.ts';
import {
  alignChanges,
  type ChangeRow,
  type LanguageComparison,
  leadOf,
} from './parallel-changes.ts';
import { foldRows, type RowStretch } from './parallel-folding.ts';
import { type Unit, units } from './units.ts';

/** Kazakh first, as on the page. Each language is its old and its new text. */
function sides(
  kk: readonly [string, string],
  ru: readonly [string, string],
): readonly LanguageComparison[] {
  return [
    { language: 'kk', comparison: compare(clauses(kk[0]), clauses(kk[1])) },
    { language: 'ru', comparison: compare(clauses(ru[0]), clauses(ru[1])) },
  ];
}

const name = ({ head: { change, departure } }: Unit): string => {
  const [old, now] = [change.old, change.new].map((side) => side.map(({ id }) => id).join('+'));
  if (departure) return `${old}>>`;
  return old === now ? (old ?? '') : `${old}>${now}`;
};

/** `p-2.2 reworded | p-2.2 — words ru`: a cell for each language, then what is one-sided. */
function draw({ cells, agreement: { words, place, number, parts } }: ChangeRow): string {
  const drawn = cells.map((cell) => {
    if (cell.kind === 'absent') return '×';
    const told = [name(cell.unit), cell.unit.head.departure ? '' : cell.unit.kinds.join(' ')];
    return cell.kind === 'elsewhere' ? `(${name(cell.unit)})` : told.filter(Boolean).join(' ');
  });
  const said = Object.entries({ words, place, number })
    .filter(([, languages]) => languages.length > 0)
    .map(([aspect, languages]) => ` — ${aspect} ${languages.join('+')}`);
  const inParts = parts.map(
    ({ item, languages }) => ` — ${(item.new[0] ?? item.old[0])?.label} ${languages.join('+')}`,
  );
  return `${drawn.join(' | ')}${said.join('')}${inParts.join('')}`;
}

const told = (...texts: Parameters<typeof sides>): readonly string[] =>
  alignChanges(sides(...texts)).map(draw);

const kkText = `## 1. Жалпы ережелер
1.1. Осы Саясат серіктестіктің қандай деректерді жинайтынын айқындайды.
1.2. Саясат сайтқа және мобильді қосымшаға қолданылады.
## 2. Сақтау мерзімдері
2.1. Деректер есептік жазба жойылғаннан кейін 90 күн сақталады.
2.2. Пайдаланушы келісімін кез келген уақытта кері қайтара алады.
2.3. Оператор сұрауға он бес күнтізбелік күн ішінде жауап береді.
2.4. Курьерлік қызметтер атын, телефонын және жеткізу мекенжайын алады.`;
const ruText = `## 1. Общие положения
1.1. Настоящая Политика определяет, какие данные собирает товарищество.
1.2. Политика распространяется на сайт и мобильное приложение.
## 2. Сроки хранения
2.1. Данные хранятся 90 дней после удаления учётной записи.
2.2. Пользователь вправе отозвать согласие в любое время.
2.3. Оператор отвечает на запрос в течение пятнадцати календарных дней.
2.4. Курьерские службы получают имя, телефон и адрес доставки.`;

type Edit = (text: string) => string;
const put =
  (was: string, now: string): Edit =>
  (text) => {
    assert.ok(text.includes(was), was);
    return text.replace(was, now);
  };
const as = (text: string, ...edits: readonly Edit[]): [string, string] => [
  text,
  edits.reduce((done, edit) => edit(done), text),
];
/** The lines with these numbers, each after the other; `null` takes the line out. */
const renumber =
  (numbers: Readonly<Record<string, string | null>>): Edit =>
  (text) =>
    text
      .split('\n')
      .flatMap((line) => {
        const [number = ''] = /^\d+\.\d+/.exec(line) ?? [];
        const to = numbers[number];
        if (to === null) return [];
        return [to === undefined ? line : line.replace(number, to)];
      })
      .join('\n');

const changed = (rows: readonly string[]): readonly string[] =>
  rows.filter((row) => /[ >—]/.test(row.replace(' | ', '')));

describe('A clause', () => {
  test('changed in every language is named in none', () => {
    const rows = told(as(kkText, put('90 күн', '30 күн')), as(ruText, put('90 дней', '30 дней')));
    assert.deepEqual(changed(rows), ['p-2.1 reworded | p-2.1 reworded']);
    assert.equal(rows.length, 8);
  });

  test('whose word changed in one language only is named with that language', () => {
    assert.deepEqual(changed(told(as(kkText), as(ruText, put('отозвать', 'отменить')))), [
      'p-2.2 | p-2.2 reworded — words ru',
    ]);
    assert.deepEqual(changed(told(as(kkText, put('кері қайтара', 'тоқтата')), as(ruText))), [
      'p-2.2 reworded | p-2.2 — words kk',
    ]);
  });

  test('whose sum changed in one language only is named as any other word', () => {
    assert.deepEqual(changed(told(as(kkText, put('90 күн', '30 күн')), as(ruText))), [
      'p-2.1 reworded | p-2.1 — words kk',
    ]);
  });

  test('in which one language mended nothing but signs is not named', () => {
    const typographic = told(as(kkText), as(ruText, put('учётной', 'учетной')));
    assert.deepEqual(changed(typographic), ['p-2.1 | p-2.1 typographic']);
  });

  test('reworded in one language is named though the other mended a sign', () => {
    assert.deepEqual(
      changed(told(as(kkText, put('90 күн', '30 күн')), as(ruText, put('учётной', 'учетной')))),
      ['p-2.1 reworded | p-2.1 typographic — words kk'],
    );
  });

  test('added in both languages is one row', () => {
    const rows = told(
      as(kkText, put('\n2.4.', '\n2.5. Жазбалар сотта дәлел бола алады.\n2.4.')),
      as(ruText, put('\n2.4.', '\n2.5. Записи могут служить доказательством в суде.\n2.4.')),
    );
    assert.deepEqual(changed(rows), ['>p-2.5 added | >p-2.5 added']);
  });

  test('added in one language only has no neighbour, and is named', () => {
    const rows = told(
      as(kkText),
      as(ruText, (text) => `${text}\n2.5. Записи могут служить доказательством в суде.`),
    );
    assert.deepEqual(changed(rows), ['× | >p-2.5 added — words ru']);
  });

  test('removed in one language only stands beside the one that stayed', () => {
    assert.deepEqual(changed(told(as(kkText), as(ruText, renumber({ '2.4': null })))), [
      'p-2.4 | p-2.4> removed — words ru',
    ]);
  });

  test('removed in one language and reworded in the other is lost in the first', () => {
    const rows = told(
      as(kkText, put('телефонын және', 'телефонын, поштасын және')),
      as(ruText, renumber({ '2.4': null })),
    );
    assert.deepEqual(changed(rows), ['p-2.4 reworded | p-2.4> removed — words ru']);
  });

  test('rewritten so far that one language tells it as another is not named', () => {
    const rows = told(
      as(kkText, put('2.2. Пайдаланушы келісімін', '2.2. Пайдаланушы өз келісімін')),
      as(
        ruText,
        put(
          '2.2. Пользователь вправе отозвать согласие в любое время.',
          '2.2. Отказ принимается через приложение.',
        ),
      ),
    );
    assert.deepEqual(changed(rows), ['(p-2.2) | p-2.2> removed', 'p-2.2 reworded | >p-2.2 added']);
  });

  test('that only one language has, before and after, is no change', () => {
    const kk = `${kkText}\n2.5. Бұл тармақ тек қазақша мәтінде бар.`;
    assert.equal(told(as(kk), as(ruText)).at(-1), 'p-2.5 | ×');
  });

  test('given to a language that lacked it is named, and its neighbour is the one that stood', () => {
    const lacking = renumber({ '2.2': null, '2.3': '2.2', '2.4': '2.3' })(ruText);
    assert.deepEqual(changed(told(as(kkText), [lacking, ruText])), [
      'p-2.2 | >p-2.2 added — words ru',
      'p-2.3 | p-2.2>p-2.3 renumbered — number ru',
      'p-2.4 | p-2.3>p-2.4 renumbered — number ru',
    ]);
  });
});

describe('Where one language alone shifts its numbers', () => {
  test('a clause removed there leaves the others beside their like', () => {
    const rows = told(
      as(kkText),
      as(ruText, renumber({ '2.2': null, '2.3': '2.2', '2.4': '2.3' })),
    );
    assert.deepEqual(changed(rows), [
      'p-2.2 | p-2.2> removed — words ru',
      'p-2.3 | p-2.3>p-2.2 renumbered — number ru',
      'p-2.4 | p-2.4>p-2.3 renumbered — number ru',
    ]);
  });

  test('so does a clause added there', () => {
    const [, shifted] = as(ruText, renumber({ '2.2': '2.3', '2.3': '2.4', '2.4': '2.5' }));
    const now = shifted.replace(
      '\n2.3.',
      '\n2.2. Записи могут служить доказательством в суде.\n2.3.',
    );
    assert.deepEqual(changed(told(as(kkText), [ruText, now])), [
      '× | >p-2.2 added — words ru',
      'p-2.2 | p-2.2>p-2.3 renumbered — number ru',
      'p-2.3 | p-2.3>p-2.4 renumbered — number ru',
      'p-2.4 | p-2.4>p-2.5 renumbered — number ru',
    ]);
  });

  test('though the clause it shifted changed in both', () => {
    const [, shifted] = as(ruText, renumber({ '2.2': '2.3', '2.3': '2.4', '2.4': '2.5' }));
    const now = shifted
      .replace('\n2.3.', '\n2.2. Записи могут служить доказательством в суде.\n2.3.')
      .replace('отозвать', 'отменить');
    assert.deepEqual(
      changed(told(as(kkText, put('кері қайтара', 'тоқтата')), [ruText, now])).slice(0, 2),
      [
        '× | >p-2.2 added — words ru',
        'p-2.2 reworded | p-2.2>p-2.3 reworded renumbered — number ru',
      ],
    );
  });

  test('and a clause that the old text of one language had beyond the other', () => {
    const more = ruText
      .replace('\n2.4.', '\n2.5.')
      .replace('\n2.3.', '\n2.4.')
      .replace('\n2.2.', '\n2.2. Записи могут служить доказательством в суде.\n2.3.');
    assert.deepEqual(changed(told(as(kkText), [more, ruText])), [
      '× | p-2.2> removed — words ru',
      'p-2.2 | p-2.3>p-2.2 renumbered — number ru',
      'p-2.3 | p-2.4>p-2.3 renumbered — number ru',
      'p-2.4 | p-2.5>p-2.4 renumbered — number ru',
    ]);
  });

  test('shifts made in both languages are said of neither', () => {
    const shift = renumber({ '2.2': null, '2.3': '2.2', '2.4': '2.3' });
    assert.deepEqual(changed(told(as(kkText, shift), as(ruText, shift))), [
      'p-2.2> removed | p-2.2> removed',
      'p-2.3>p-2.2 renumbered | p-2.3>p-2.2 renumbered',
      'p-2.4>p-2.3 renumbered | p-2.4>p-2.3 renumbered',
    ]);
  });
});

describe('A moved clause', () => {
  const move: Edit = (text) => {
    const lines = text.split('\n');
    const [gone = ''] = lines.splice(1, 1);
    lines[1] = lines[1]?.replace('1.2.', '1.1.') ?? '';
    return [...lines, gone.replace('1.1.', '2.5.')].join('\n');
  };

  test('has in every language the place it left and the place it came to', () => {
    assert.deepEqual(changed(told(as(kkText, move), as(ruText, move))), [
      'p-1.1>> | p-1.1>>',
      'p-1.2>p-1.1 renumbered | p-1.2>p-1.1 renumbered',
      'p-1.1>p-2.5 moved renumbered | p-1.1>p-2.5 moved renumbered',
    ]);
  });

  test('that moved in one language stands beside the one that stayed', () => {
    const rows = changed(told(as(kkText), as(ruText, move)));
    assert.ok(rows.includes('(p-1.1) | p-1.1>>'), rows.join('\n'));
    assert.ok(rows.includes('p-1.1 | p-1.1>p-2.5 moved renumbered — place ru'), rows.join('\n'));
  });

  test('in one language, removed in the other, is lost there', () => {
    const rows = changed(
      told(as(kkText, move), as(ruText, renumber({ '1.1': null, '1.2': '1.1' }))),
    );
    assert.ok(rows.includes('p-1.1>> | p-1.1> removed'), rows.join('\n'));
    assert.ok(rows.includes('p-1.1>p-2.5 moved renumbered | (p-1.1>) — words ru'), rows.join('\n'));
  });

  test('of two that swapped places, told as the one here and as the other there, is no difference', () => {
    const swap: Edit = (text) => {
      const lines = text.split('\n');
      const [a = '', b = ''] = [lines[4], lines[5]];
      lines.splice(4, 2, b.replace('2.2.', '2.1.'), a.replace('2.1.', '2.2.'));
      return lines.join('\n');
    };
    const longer = put(
      'отозвать согласие в любое время',
      'отозвать согласие в любое время, в том числе через приложение, по почте, по телефону или лично в отделении',
    );
    const rows = alignChanges(sides(as(kkText, swap), as(longer(ruText), swap)));
    assert.deepEqual(
      rows.flatMap(({ agreement }) => [...agreement.words, ...agreement.place]),
      [],
    );
  });
});

describe('A clause split', () => {
  const split: Edit = (text) =>
    text.replace(/\. (Екінші|Второе)/u, '.\n2.6. $1').replace('\n2.5. ', '\n2.5. ');
  const kk = `${kkText}\n2.5. Бірінші сөйлем тараптардың міндеттері туралы толық айтады. Екінші сөйлем олардың жауапкершілігін егжей-тегжейлі белгілейді.`;
  const ru = `${ruText}\n2.5. Первое предложение подробно говорит об обязанностях сторон договора. Второе предложение столь же подробно устанавливает их ответственность.`;

  test('in both languages is one row', () => {
    assert.deepEqual(changed(told(as(kk, split), as(ru, split))), [
      'p-2.5>p-2.5+p-2.6 split | p-2.5>p-2.5+p-2.6 split',
    ]);
  });

  test('in one language only is named', () => {
    assert.deepEqual(changed(told(as(kk), as(ru, split))), [
      'p-2.5 | p-2.5>p-2.5+p-2.6 split — words ru',
    ]);
  });

  test('is found by a clause that the other language added instead', () => {
    const instead = put(
      'тараптардың міндеттері туралы толық айтады. Екінші сөйлем олардың жауапкершілігін егжей-тегжейлі белгілейді.',
      'тараптардың міндеттері туралы толық айтады.\n2.6. Мүлде басқа мазмұндағы жаңа тармақ осында тұр.',
    );
    assert.deepEqual(changed(told(as(kk, instead), as(ru, split))), [
      'p-2.5 reworded | p-2.5>p-2.5+p-2.6 split',
      '>p-2.6 added | (p-2.5>p-2.5+p-2.6)',
    ]);
  });

  test('merged in one language and told otherwise in the other is not named twice', () => {
    const rows = told([split(kk), kk], [split(ru), ru]);
    assert.deepEqual(changed(rows), ['p-2.5+p-2.6>p-2.5 merged | p-2.5+p-2.6>p-2.5 merged']);
  });
});

describe('References', () => {
  const kk = `${kkText}\n2.5. Мерзімдер 2.4-тармақта белгіленген.`;
  const ru = `${ruText}\n2.5. Сроки установлены в пункте 2.4.`;
  const shift = renumber({ '2.3': null, '2.4': '2.3', '2.5': '2.4' });

  test('that follow in one language, while the other was reworded, are no untouched words', () => {
    const rows = told(
      as(
        kk,
        shift,
        put('Мерзімдер 2.4-тармақта белгіленген', 'Барлық мерзімдер 2.3-тармақта белгіленген'),
      ),
      as(ru, shift, put('пункте 2.4', 'пункте 2.3')),
    );
    assert.equal(
      rows.at(-1),
      'p-2.5>p-2.4 reworded renumbered | p-2.5>p-2.4 consequential renumbered',
    );
  });

  test('that follow in one language only alarm nobody', () => {
    const rows = told(as(kk, shift), as(ru, shift, put('пункте 2.4', 'пункте 2.3')));
    assert.equal(rows.at(-1), 'p-2.5>p-2.4 renumbered | p-2.5>p-2.4 consequential renumbered');
  });
});

describe('Items', () => {
  const kk = '1. Оператор сұрайды:\n1) толық атын;\n2) телефонын;\n3) мекенжайын;\n4) поштасын.';
  const ru = '1. Оператор запрашивает:\n1) полное имя;\n2) телефон;\n3) адрес;\n4) почту.';

  test('changed in the same place belong to a clause that changed in all languages', () => {
    const rows = told(
      as(kk, put('телефонын', 'ұялы телефонын')),
      as(ru, put('телефон', 'мобильный телефон')),
    );
    assert.deepEqual(rows, ['p-1 reworded | p-1 reworded']);
  });

  test('changed in different places are named one by one', () => {
    const rows = told(
      as(kk, put('телефонын', 'ұялы телефонын')),
      as(ru, put('адрес', 'почтовый адрес')),
    );
    assert.deepEqual(rows, ['p-1 reworded | p-1 reworded — 2) kk — 3) ru']);
  });

  test('are not named where the end of a sentence stands elsewhere in the other language', () => {
    const rows = told(
      as(kk, put('поштасын', 'поштасын сұрата алады')),
      as(ru, put('запрашивает', 'может запросить')),
    );
    assert.deepEqual(rows, ['p-1 reworded | p-1 reworded']);
  });

  test('of which the last was removed, told as another in a language whose verb stands last', () => {
    const rows = told(
      [
        '1. Файлдар:\n1) міндетті;\n2) талдамалық;\n3) жарнамалық болып бөлінеді.',
        '1. Файлдар:\n1) міндетті;\n2) талдамалық болып бөлінеді.',
      ],
      [
        '1. Файлы делятся на:\n1) обязательные;\n2) аналитические;\n3) рекламные.',
        '1. Файлы делятся на:\n1) обязательные;\n2) аналитические.',
      ],
    );
    assert.equal(rows.length, 1);
    assert.doesNotMatch(rows.join(), /—/);
  });

  test('added in one language only are named though the clause changed in both', () => {
    const more = (text: string) =>
      text
        .replace('\n4)', '\n5)')
        .replace('\n3)', '\n4)')
        .replace('\n2)', '\n2) день рождения;\n3)');
    const rows = told(
      as(kk, put('телефонын', 'ұялы телефонын')),
      as(ru, put('телефон', 'мобильный телефон'), more),
    );
    assert.deepEqual(rows, ['p-1 reworded | p-1 reworded renumbered — 2) ru']);
  });
});

const many = sides(
  as(kkText, put('90 күн', '30 күн'), renumber({ '2.2': null, '2.3': '2.2', '2.4': '2.3' })),
  as(
    ruText,
    put('90 дней', '60 дней'),
    (text) => `${text}\n2.5. Записи могут служить доказательством.`,
  ),
);

test('Every unit of every language stands in one row, and rows keep the order of the first', () => {
  const rows = alignChanges(many);
  many.forEach(({ comparison }, place) => {
    const own = rows.flatMap(({ cells }) => {
      const cell = cells[place];
      return cell?.kind === 'here' ? [cell.unit] : [];
    });
    const all = units(comparison);
    assert.equal(own.length, all.length);
    assert.deepEqual(place === 0 ? own : new Set(own), place === 0 ? all : new Set(all));
  });
});

test('A third language is named beside the two that changed', () => {
  const en = '1. The Operator asks for a name.';
  const three = [
    ['kk', '1. Оператор атын сұрайды.', '1. Оператор атын және телефонын сұрайды.'],
    ['ru', '1. Оператор запрашивает имя.', '1. Оператор запрашивает имя и телефон.'],
    ['en', en, en],
  ].map(([language = '', old = '', now = '']) => ({
    language,
    comparison: compare(clauses(old), clauses(now)),
  }));
  assert.deepEqual(alignChanges(three).map(draw), [
    'p-1 reworded | p-1 reworded | p-1 — words kk+ru',
  ]);
});

test('No language and one language have rows of their own', () => {
  assert.deepEqual(alignChanges([]), []);
  assert.deepEqual(
    alignChanges(many.slice(1)).map(leadOf).length,
    units(many[1]?.comparison as never).length,
  );
});

const drawStretch = (stretch: RowStretch): string => {
  if (stretch.kind === 'row') return `${stretch.row.stop ? '* ' : ''}${draw(stretch.row)}`;
  const rows = stretch.rows.map((row) => name(leadOf(row))).join(' ');
  return stretch.kind === 'fold' ? `(${stretch.fold.why}: ${rows})` : `(numbers: ${rows})`;
};

describe('Folds', () => {
  test('hide what is quiet in every language, and nothing that one language changed', () => {
    const rows = alignChanges(
      sides(as(kkText), as(ruText, put('отозвать', 'отменить'), put('учётной', 'учетной'))),
    );
    assert.deepEqual(foldRows(rows).map(drawStretch), [
      '(unchanged: s-1 p-1.1 p-1.2)',
      's-2 | s-2',
      '(typographic: p-2.1)',
      '* p-2.2 | p-2.2 reworded — words ru',
      '(unchanged: p-2.3 p-2.4)',
    ]);
  });

  test('gather numbers that changed in one language only', () => {
    const rows = alignChanges(
      sides(as(kkText), as(ruText, renumber({ '2.2': null, '2.3': '2.2', '2.4': '2.3' }))),
    );
    assert.deepEqual(foldRows(rows).map(drawStretch).slice(3), [
      '* p-2.2 | p-2.2> removed — words ru',
      '(numbers: p-2.3 p-2.4)',
    ]);
  });

  test('hold every row once', () => {
    const rows = alignChanges(many);
    const shown = foldRows(rows).flatMap((stretch) =>
      stretch.kind === 'row' ? [stretch.row] : stretch.rows,
    );
    assert.deepEqual(shown, rows);
  });
});
