import type { Problem } from '#legal/problem.ts';
import { drawingFault } from './drawings.ts';
import type { ImageUse } from './reading.ts';

const kinds = ['png', 'jpg', 'jpeg', 'webp', 'svg', 'gif'];

export const isImage = (name: string): boolean => kinds.includes(name.split('.').at(-1) ?? '');

interface Beside {
  /** The text that shows the images. */
  readonly file: string;
  /** Names of the files in its folder. */
  readonly files: readonly string[];
  readonly read: (name: string) => Uint8Array;
}

/** An image is a file beside the text: it is kept with the edition, and nobody else can change it. */
export function checkImages(images: readonly ImageUse[], { file, files, read }: Beside): Problem[] {
  return images.flatMap(({ source, line, column }) => {
    const place = { severity: 'error', file, line, column } as const;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) return [{ ...place, ...remote(source) }];
    if (!isImage(source) || /[/\\?#%]/.test(source)) return [{ ...place, ...wrongSource(source) }];
    if (!files.includes(source)) return [{ ...place, ...missing(source) }];
    const bytes = read(source);
    if (!isOfItsKind(source, bytes)) return [{ ...place, ...otherKind(source) }];
    const fault = source.endsWith('.svg') ? drawingFault(bytes) : null;
    return fault === null ? [] : [{ ...place, ...unsafe(source, fault) }];
  });
}

/** How files of each kind begin, as Latin-1; a drawing is looked through whole. */
const openings: Readonly<Record<string, RegExp>> = {
  png: /^\u0089PNG/,
  jpg: /^\u00ff\u00d8\u00ff/,
  jpeg: /^\u00ff\u00d8\u00ff/,
  gif: /^GIF8/,
  webp: /^RIFF.{4}WEBP/s,
};

const isOfItsKind = (name: string, bytes: Uint8Array): boolean =>
  openings[name.split('.').at(-1) ?? '']?.test(
    Buffer.from(bytes.subarray(0, 12)).toString('latin1'),
  ) ?? true;

const remote = (source: string) => ({
  rule: 'image-remote',
  message: {
    ru: `Рисунок лежит на чужом сайте: ${source.slice(0, 60)}`,
    kk: `Сурет бөгде сайтта тұр: ${source.slice(0, 60)}`,
  },
  hint: {
    ru: 'Положите файл рядом с текстом: ![описание](file.png)',
    kk: 'Файлды мәтіннің қасына қойыңыз: ![сипаттама](file.png)',
  },
});

const wrongSource = (source: string) => ({
  rule: 'image-source',
  message: {
    ru: `«${source}» – не имя файла рисунка`,
    kk: `«${source}» сурет файлының атауы емес`,
  },
  hint: {
    ru: `Рисунок лежит в папке редакции; бывают ${kinds.join(', ')}`,
    kk: `Сурет редакция қалтасында жатады; түрлері: ${kinds.join(', ')}`,
  },
});

const otherKind = (source: string) => ({
  rule: 'image-unsafe',
  message: {
    ru: `Файл ${source} не то, чем назван: внутри не рисунок ${source.split('.').at(-1)}`,
    kk: `${source} файлының атауы мазмұнына сай емес: ішінде ${source.split('.').at(-1)} суреті жоқ`,
  },
  hint: {
    ru: 'Сохраните рисунок заново в графической программе, а не переименовывайте файл',
    kk: 'Файлдың атауын өзгертпей, суретті графикалық бағдарламада қайта сақтаңыз',
  },
});

const unsafe = (source: string, fault: string) => ({
  rule: 'image-unsafe',
  message: {
    ru: `В рисунке ${source} есть «${fault}»: такой файл может выполнить программу или обратиться к чужому сайту`,
    kk: `${source} суретінде «${fault}» бар: мұндай файл бағдарламаны іске қосуы немесе бөгде сайтқа жүгінуі мүмкін`,
  },
  hint: {
    ru: 'Сохраните его как простой SVG или как PNG',
    kk: 'Оны қарапайым SVG немесе PNG ретінде сақтаңыз',
  },
});

const missing = (source: string) => ({
  rule: 'image-missing',
  message: {
    ru: `Файла ${source} нет в папке редакции`,
    kk: `Редакция қалтасында ${source} файлы жоқ`,
  },
  hint: {
    ru: 'Положите его рядом с текстом или исправьте имя',
    kk: 'Оны мәтіннің қасына қойыңыз немесе атауын түзетіңіз',
  },
});
