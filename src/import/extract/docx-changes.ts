/** Tracked changes of Word: counted, and taken or turned down as the person says. */
import { Refusal } from '../source.ts';
import { child, elements, type Xml } from './xml.ts';

export type Choice = 'accept' | 'reject' | null;

const kinds = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);

export function countChanges(xml: Xml): number {
  return elements(xml).reduce(
    (all, element) => all + (kinds.has(element.name) ? 1 : 0) + countChanges(element),
    0,
  );
}

export const unaccepted = (count: number): Refusal =>
  new Refusal({
    ru: `В документе непринятых исправлений: ${count}. Примите или отклоните их в Word (Рецензирование → Исправления) либо добавьте --accept или --reject`,
    kk: `Құжатта қабылданбаған түзетулер: ${count}. Оларды Word-та қабылдаңыз немесе қайтарыңыз (Рецензиялау → Түзетулер) не --accept немесе --reject қосыңыз`,
  });

/** Whether the words inside are part of the text under that choice. */
export const isKept = (name: string, choice: Choice): boolean =>
  name === 'del' || name === 'moveFrom'
    ? choice === 'reject'
    : name === 'ins' || name === 'moveTo'
      ? choice !== 'reject'
      : true;

/** Whether the end of the paragraph goes, so that the next one runs on in it. */
export function losesItsEnd(paragraph: Xml, choice: Choice): boolean {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  return elements(mark).some(
    ({ name }) => /^(?:ins|del|moveFrom|moveTo)$/.test(name) && !isKept(name, choice),
  );
}

/** A row of a table that the choice takes away. */
export const isRowKept = (row: Xml, choice: Choice): boolean =>
  elements(child(row, 'trPr')).every(({ name }) => isKept(name, choice));
