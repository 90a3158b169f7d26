/** A text of which only the title is there: cut short, or not written yet. */
import type { Text } from '../edition.ts';
import { atStart, type Problem } from '../problem.ts';

export const emptyText = (text: Text): readonly Problem[] =>
  text.clauses.length > 0 || text.title.length === 0
    ? []
    : [
        {
          rule: 'text-empty',
          severity: 'warning',
          ...atStart(text.file),
          message: {
            ru: 'В тексте нет ничего, кроме названия',
            kk: 'Мәтінде атауынан басқа ештеңе жоқ',
          },
          hint: {
            ru: 'Впишите текст документа или удалите файл, пока текста нет',
            kk: 'Құжаттың мәтінін жазыңыз немесе мәтін дайын болғанша файлды жойыңыз',
          },
        },
      ];
