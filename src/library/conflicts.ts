import type { Problem } from '#legal/problem.ts';
import type { Places } from './places.ts';

/** What git leaves in a file when two people changed one place; one problem for the whole file. */
export function findConflicts(source: string, file: string, places: Places): Problem | null {
  if (!/^(?:<{7}|>{7})(?=[ \n]|$)/m.test(source)) return null;
  const marks = [...source.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=[ \n]|$)/gm)];
  const [first, ...others] = marks.map(({ index }) => ({ file, ...places.at(index) }));
  if (!first) return null;
  const sign = marks[0]?.[0] ?? '';
  return {
    ...first,
    rule: 'merge-conflict',
    severity: 'error',
    length: sign.length,
    related: others,
    message: {
      ru: `В тексте осталась метка ${sign}: две правки одного места не сведены`,
      kk: `Мәтінде ${sign} белгісі қалған: бір жердің екі түзетуі біріктірілмеген`,
    },
    hint: {
      ru: 'Оставьте одну из двух формулировок и удалите строки <<<<<<<, ======= и >>>>>>>',
      kk: 'Екі тұжырымның бірін қалдырып, <<<<<<<, ======= және >>>>>>> жолдарын жойыңыз',
    },
  };
}
