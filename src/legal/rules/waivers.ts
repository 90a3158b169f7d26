/** A real document that is wrong and must stand as it is: `waive` in edition.yaml. */
import type { Document, Library } from '../document.ts';
import type { Edition, Waiver } from '../edition.ts';
import { isError, type Problem } from '../problem.ts';

/** Drops the warnings that are waived and adds one for each waiver that names nothing. */
export function applyWaivers(library: Library, problems: readonly Problem[]): Problem[] {
  let left = [...problems];
  for (const document of library.documents) {
    for (const edition of document.editions) {
      for (const waiver of edition.waive) {
        const isWaived = (problem: Problem) =>
          speaksOf(waiver, problem) && isIn(document, edition, problem);
        const before = left.length;
        left = left.filter((problem) => !isWaived(problem));
        if (left.length === before)
          left.push(unusedWaiver(`${document.slug}/${edition.name}/edition.yaml`, waiver));
      }
    }
  }
  return left;
}

const isIn = (document: Document, edition: Edition, problem: Problem): boolean =>
  problem.file.startsWith(`${document.slug}/${edition.name}/`);

/** An error cannot be waived; `20`, `20.` and `20)` name one clause. */
const speaksOf = (waiver: Waiver, problem: Problem): boolean =>
  !isError(problem) &&
  problem.rule === waiver.rule &&
  bare(problem.clause ?? '') === bare(waiver.at);

const bare = (number: string): string => number.replace(/[.)\s]+$/, '').toLowerCase();

const unusedWaiver = (file: string, { rule, at }: Waiver): Problem => ({
  rule: 'waiver-unused',
  severity: 'warning',
  file,
  line: 1,
  column: 1,
  message: {
    ru: `waive называет замечание ${rule} к пункту ${at}, а такого замечания нет`,
    kk: `waive ${at}-тармаққа ${rule} ескертуін атайды, ал ондай ескерту жоқ`,
  },
  hint: { ru: 'Удалите эту запись из waive', kk: 'Бұл жазбаны waive тізімінен жойыңыз' },
});
