import { editionAbout } from '../../exports/edition-about.ts';
import { tableHtml } from '../../exports/html-page.ts';
import { redlineDocx } from '../../exports/redline-docx.ts';
import { reportJson } from '../../exports/report.ts';
import { tableDocx } from '../../exports/table-docx.ts';
import { inLanguage, paths, type SavedFile } from '../../routes.ts';
import { comparedIn, type Task } from './task.ts';

export interface ExportTask extends Task {
  readonly file: SavedFile;
}

/** The file a build makes of a comparison it prepares, or `npm run compare` of two files. Throws on a text that is none. */
export function makeExport(task: ExportTask): Uint8Array | string {
  const { page, editions, file } = task;
  const { old, now, comparison } = comparedIn(page.language, task);
  const compared = { from: old.text, to: now.text, comparison };
  const address = page.site + inLanguage(page.language, paths.anyPair(page, ...editions));
  const about = editionAbout({ ...page, address }, ...editions);
  switch (file) {
    case 'redline.docx':
      return redlineDocx(compared, about);
    case 'table.docx':
      return tableDocx(compared, about);
    case 'table.html':
      return tableHtml(compared, about);
    case 'redline.json':
      return reportJson(compared);
  }
}
