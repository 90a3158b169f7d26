/** What a report of changes says, for the lawyer who reviews a branch. */
import type { Addition } from '#legal/branch.ts';

interface ReportWords {
  readonly title: string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<Addition['kind'], string>>;
  readonly dates: (published: string, from: string, days: number) => string;
  readonly notice: (promised: number, isKept: boolean) => string;
  readonly since: (before: string) => string;
  readonly approved: string;
  readonly oneLanguage: string;
  readonly only: (languages: string) => string;
  readonly noText: (languages: string) => string;
  readonly changes: (count: number) => string;
  readonly same: string;
  readonly toCheck: string;
  readonly checks: {
    readonly signed: string;
    readonly oneLanguage: string;
    readonly notice: string;
    readonly edited: string;
    readonly missing: string;
    readonly recorded: string;
  };
}

export const reportWords: Readonly<Record<'ru' | 'kk', ReportWords>> = {
  ru: {
    title: 'Что меняется',
    nothing: 'Тексты документов не меняются.',
    kinds: {
      document: 'новый документ',
      edition: 'новая редакция',
      language: 'добавлен язык',
      edited: '⚠ изменён уже существующий текст',
    },
    dates: (published, from, days) =>
      `Опубликована ${published}, вступает в силу ${from}: через ${days} дн.`,
    notice: (promised, isKept) =>
      isKept
        ? `Обещано извещать за ${promised} дн. – соблюдено.`
        : `⚠ Обещано извещать за ${promised} дн. – не соблюдено.`,
    since: (before) => `Сравнивается с редакцией ${before}.`,
    approved: 'Утверждение',
    oneLanguage: '⚠ Изменены только в одном языке',
    only: (languages) => `только ${languages}`,
    noText: (languages) => `⚠ Нет текста: ${languages}`,
    changes: (count) => `Изменения по пунктам (${count})`,
    same: 'слова прежние',
    toCheck: 'Проверьте',
    checks: {
      signed: 'Тексты сверены с подписанным документом',
      oneLanguage: 'Изменения в одном языке сделаны намеренно',
      notice: 'Срок извещения, обещанный текстом, не соблюдён: есть основание',
      edited: 'Опубликованный текст менять нельзя: вместо этого нужна новая редакция',
      missing: 'Второй язык будет добавлен позже',
      recorded: 'Выполнен npm run publish',
    },
  },
  kk: {
    title: 'Не өзгереді',
    nothing: 'Құжаттардың мәтіндері өзгермейді.',
    kinds: {
      document: 'жаңа құжат',
      edition: 'жаңа редакция',
      language: 'тіл қосылды',
      edited: '⚠ бұрыннан бар мәтін өзгертілген',
    },
    dates: (published, from, days) =>
      `Жарияланған күні – ${published}, күшіне енетін күні – ${from}: ${days} күннен кейін.`,
    notice: (promised, isKept) =>
      isKept
        ? `${promised} күн бұрын хабарлауға уәде берілген – сақталған.`
        : `⚠ ${promised} күн бұрын хабарлауға уәде берілген – сақталмаған.`,
    since: (before) => `${before} редакциясымен салыстырылды.`,
    approved: 'Бекітілуі',
    oneLanguage: '⚠ Тек бір тілде өзгертілген',
    only: (languages) => `тек ${languages}`,
    noText: (languages) => `⚠ Мәтіні жоқ: ${languages}`,
    changes: (count) => `Тармақтар бойынша өзгерістер (${count})`,
    same: 'сөздері бұрынғыша',
    toCheck: 'Тексеріңіз',
    checks: {
      signed: 'Мәтіндер қол қойылған құжатпен салыстырылды',
      oneLanguage: 'Бір тілдегі өзгерістер әдейі жасалған',
      notice: 'Мәтінде уәде етілген хабарлау мерзімі сақталмаған: негізі бар',
      edited: 'Жарияланған мәтінді өзгертуге болмайды: оның орнына жаңа редакция керек',
      missing: 'Екінші тіл кейін қосылады',
      recorded: 'npm run publish орындалды',
    },
  },
};
