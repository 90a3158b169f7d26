import type { Inline } from '#legal/clause.ts';
import type { MarkdownNode } from './markdown.ts';
import { type Reading, report } from './reading.ts';

/** `####` is the deepest section. */
const deepest = 4;

export function checkHeading(node: MarkdownNode, reading: Reading): void {
  const { start, end } = node.position;
  const typed = reading.source.slice(start.offset, end.offset);
  if (!typed.startsWith('#')) {
    report(reading, start.offset, {
      rule: 'underlined-heading',
      severity: 'error',
      message: {
        ru: 'Черта под строкой превращает её в заголовок',
        kk: 'Жол астындағы сызық оны тақырыпқа айналдырады',
      },
      hint: {
        ru: 'Для заголовка наберите «## » в начале строки, для черты отделите её пустой строкой',
        kk: 'Тақырып үшін жол басына «## » теріңіз, сызық үшін оны бос жолмен бөліңіз',
      },
    });
  } else if ((node.depth ?? 1) > deepest) {
    report(reading, start.offset, tooLow(node.depth ?? 1));
  } else if (/[^#]\s#+\s*$/.test(typed)) {
    report(reading, start.offset, {
      rule: 'heading-signs',
      severity: 'error',
      message: {
        ru: 'Знаки # в конце заголовка пропадут со страницы',
        kk: 'Тақырып соңындағы # таңбалары беттен жоғалады',
      },
      hint: { ru: 'Удалите их или наберите \\#', kk: 'Оларды жойыңыз немесе \\# деп теріңіз' },
    });
  }
}

const tooLow = (depth: number) =>
  ({
    rule: 'heading-level',
    severity: 'error',
    length: depth,
    message: {
      ru: `Заголовок из ${depth} знаков #: разделы бывают от ## до ####`,
      kk: `${depth} # таңбасынан тұратын тақырып: бөлімдер ## пен #### аралығында болады`,
    },
    hint: {
      ru: 'Наберите #### или сделайте строку пунктом с номером',
      kk: '#### теріңіз немесе жолды нөмірі бар тармақ етіңіз',
    },
  }) as const;

/** `##Раздел` is no heading to Markdown: readers would see the signs. */
export function checkHeadingSpace(offset: number, reading: Reading): void {
  const signs = /(#{1,6})\p{L}/uy;
  signs.lastIndex = offset;
  const [, typed] = signs.exec(reading.source) ?? [];
  if (!typed) return;
  report(reading, offset, {
    rule: 'heading-space',
    severity: 'warning',
    length: typed.length,
    message: {
      ru: `После ${typed} нет пробела: строка не стала заголовком`,
      kk: `${typed} белгісінен кейін бос орын жоқ: жол тақырып болмады`,
    },
    hint: {
      ru: `Наберите «${typed} » и слова; для самого знака – \\#`,
      kk: `«${typed} » және сөздерді теріңіз; таңбаның өзі үшін – \\#`,
    },
  });
}

/** The title is said where no picture can be: in lists, tabs and search. */
export function checkTitle(inlines: readonly Inline[], offset: number, reading: Reading): void {
  if (!holdsImage(inlines)) return;
  report(reading, offset, {
    rule: 'title-image',
    severity: 'error',
    message: { ru: 'В названии документа стоит рисунок', kk: 'Құжаттың атауында сурет тұр' },
    hint: { ru: 'Поставьте рисунок под названием', kk: 'Суретті атаудың астына қойыңыз' },
  });
}

const holdsImage = (inlines: readonly Inline[]): boolean =>
  inlines.some(
    (inline) => inline.kind === 'image' || ('children' in inline && holdsImage(inline.children)),
  );

export function reportEmptyHeading(text: string, offset: number, reading: Reading): void {
  report(reading, offset, {
    rule: 'empty-heading',
    severity: 'error',
    message: {
      ru: `В заголовке «${text}» нет ни букв, ни цифр`,
      kk: `«${text}» тақырыбында әріп те, цифр да жоқ`,
    },
    hint: { ru: 'Впишите слова или удалите строку', kk: 'Сөздерін жазыңыз немесе жолды жойыңыз' },
  });
}
