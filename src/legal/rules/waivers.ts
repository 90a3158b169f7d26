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
        if (left.length < before) continue;
        const isOfError = left.some(
          (problem) => problem.rule === waiver.rule && isIn(document, edition, problem),
        );
        const file = `${document.slug}/${edition.name}/edition.yaml`;
        left.push(unusedWaiver(file, waiver, isOfError));
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

const unusedWaiver = (file: string, waiver: Waiver, isOfError: boolean): Problem => ({
  rule: 'waiver-unused',
  severity: 'warning',
  file,
  line: waiver.line ?? 1,
  column: waiver.column ?? 1,
  message: {
    ru: `waive называет замечание ${waiver.rule} к пункту ${waiver.at}, а такого предупреждения нет`,
    kk: `waive ${waiver.at}-тармаққа ${waiver.rule} ескертуін атайды, ал ондай ескерту жоқ`,
  },
  hint: isOfError ? mend : remove,
});

const remove = {
  ru: 'Сверьте имя замечания и номер пункта с отчётом или удалите эту запись',
  kk: 'Ескертудің аты мен тармақтың нөмірін есеппен салыстырыңыз немесе бұл жазбаны жойыңыз',
};

/** The rule speaks of the edition, but at another clause, or what it says is an error. */
const mend = {
  ru: 'Сверьте номер пункта с отчётом; ошибку оставить нельзя, её исправляют',
  kk: 'Тармақтың нөмірін есеппен салыстырыңыз; қатені қалдыруға болмайды, оны түзетеді',
};
