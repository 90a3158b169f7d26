import type { Problem } from '#legal/problem.ts';
import type { ImageUse } from './reading.ts';

const kinds = ['png', 'jpg', 'jpeg', 'webp', 'svg', 'gif'];

export const isImage = (name: string): boolean => kinds.includes(name.split('.').at(-1) ?? '');

interface Beside {
  /** The text that shows the images. */
  readonly file: string;
  /** Names of the files in its folder. */
  readonly files: readonly string[];
  /** What makes an SVG file of the folder unsafe, `null` when nothing does. */
  readonly drawingFault: (name: string) => string | null;
}

/** An image is a file beside the text: it is kept with the edition, and nobody else can change it. */
export function checkImages(
  images: readonly ImageUse[],
  { file, files, drawingFault }: Beside,
): Problem[] {
  return images.flatMap(({ source, line, column }) => {
    const place = { severity: 'error', file, line, column } as const;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) return [{ ...place, ...remote(source) }];
    if (!isImage(source) || /[/\\?#%]/.test(source)) return [{ ...place, ...wrongSource(source) }];
    if (!files.includes(source)) return [{ ...place, ...missing(source) }];
    const fault = source.endsWith('.svg') ? drawingFault(source) : null;
    return fault === null ? [] : [{ ...place, ...unsafe(source, fault) }];
  });
}

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
