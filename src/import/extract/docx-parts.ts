/**
 * The parts of a DOCX that hold words. In: bytes of the zip. Out: the XML of each part.
 * What is unpacked is counted as it comes, so that no bomb can grow past the limit, whatever
 * sizes the file claims.
 */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { Refusal } from '../source.ts';

/** A thousand pages of text are some 20 MB of XML. */
const mostUnpacked = 64 * 1024 * 1024;

const wanted =
  /^word\/(?:document\d*|numbering|styles|footnotes|endnotes|header\d+|footer\d+)\.xml$/;

export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  const budget = { left: mostUnpacked };
  const unzip = new Unzip((file) => {
    if (wanted.test(file.name)) take(file, parts, budget);
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += 65_536)
      unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) throw damaged();
  return parts;
}

function take(file: UnzipFile, parts: Map<string, string>, budget: { left: number }): void {
  if ((file.originalSize ?? 0) > budget.left) throw bomb();
  const decoder = new TextDecoder();
  let xml = '';
  file.ondata = (error, chunk, final) => {
    if (error) throw damaged();
    budget.left -= chunk.length;
    if (budget.left < 0) throw bomb();
    xml += decoder.decode(chunk, { stream: !final });
    if (final) parts.set(file.name, xml);
  };
  file.start();
}

const bomb = (): Refusal =>
  new Refusal({
    ru: 'В DOCX упаковано больше 64 МБ разметки, документы такими не бывают: проверьте файл или сохраните его заново в Word',
    kk: 'DOCX ішінде 64 МБ-тан артық белгілеу бар, құжат мұндай болмайды: файлды тексеріңіз немесе Word-та қайта сақтаңыз',
  });

export const damaged = (): Refusal =>
  new Refusal({
    ru: 'DOCX повреждён и не читается: откройте его в Word (он предложит восстановить), сохраните заново и импортируйте',
    kk: 'DOCX бүлінген, оқылмайды: оны Word-та ашып (қалпына келтіруді ұсынады), қайта сақтаңыз да, импорттаңыз',
  });
