/** The parts of a DOCX that hold words. In: bytes of the zip. Out: the XML of each part. */
import { markedOrder } from '../encoding.ts';
import { Refusal } from '../source.ts';
import { TooMuchUnpacked, unzipped } from './zip.ts';

/** A thousand pages of text are some 20 MB of XML. */
const mostUnpacked = 64 * 1024 * 1024;

const wanted =
  /^word\/(?:document\d*|numbering|styles|footnotes|endnotes|header\d+|footer\d+)\.xml$/;

/** @param most bytes of all parts together */
export function partsOf(bytes: Uint8Array, most = mostUnpacked): Map<string, string> {
  try {
    const parts = unzipped(bytes, (name) => wanted.test(name), most);
    const xml = new Map([...parts].map(([name, part]) => [name, decoded(part)]));
    if ([...xml.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) return xml;
  } catch (error) {
    if (error instanceof TooMuchUnpacked) throw bomb(most);
  }
  throw damaged();
}

/** XML is UTF-8, or UTF-16 that says so. */
const decoded = (part: Uint8Array): string =>
  new TextDecoder(markedOrder(part) ?? 'utf-8', { fatal: true }).decode(part);

function bomb(most: number): Refusal {
  const size = Math.round(most / 1024 / 1024);
  return new Refusal({
    ru: `В DOCX упаковано больше ${size} МБ разметки, документы такими не бывают: проверьте файл или сохраните его заново в Word`,
    kk: `DOCX ішінде ${size} МБ-тан артық белгілеу бар, құжат мұндай болмайды: файлды тексеріңіз немесе Word-та қайта сақтаңыз`,
  });
}

export const damaged = (): Refusal =>
  new Refusal({
    ru: 'DOCX повреждён и не читается: откройте его в Word (он предложит восстановить), сохраните заново и импортируйте',
    kk: 'DOCX бүлінген, оқылмайды: оны Word-та ашып (қалпына келтіруді ұсынады), қайта сақтаңыз да, импорттаңыз',
  });
