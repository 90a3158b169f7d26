/** Sentences of made-up law: the same thought in Russian and Kazakh, from the word lists. */
import type { Random } from './random.ts';
import {
  actors,
  conditions,
  type Noun,
  nouns,
  type Pair,
  qualities,
  times,
  verbs,
} from './words.ts';

export function sentence(random: Random): Pair {
  const [actor, verb, what] = [random.pick(actors), random.pick(verbs), things(random)];
  const time = random.pick(times)(2 + random.below(98));
  const [when, where] = [condition(random), place(random)];
  const forms: readonly Pair[] = [
    {
      ru: `${actor.ru} ${verb.ru} ${what.ru} ${time.ru}, ${when.ru}`,
      kk: `${when.kk}, ${actor.kk} ${time.kk} ${what.kk} ${verb.kk}`,
    },
    {
      ru: `${actor.ru} ${time.ru} ${verb.ru} ${where.ru} ${what.ru}`,
      kk: `${actor.kk} ${time.kk} ${where.kk} ${what.kk} ${verb.kk}`,
    },
    {
      ru: `${actor.ru} ${where.ru} ${verb.ru} ${what.ru}, ${when.ru}`,
      kk: `${actor.kk}, ${when.kk}, ${where.kk} ${what.kk} ${verb.kk}`,
    },
  ];
  const { ru, kk } = forms[random.below(forms.length)] as Pair;
  return { ru: capital(ru), kk: capital(kk) };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What stands in an item of a list. */
export function phrase(random: Random): Pair {
  const [what, when] = [things(random), condition(random)];
  return { ru: `${what.ru}, ${when.ru}`, kk: `${when.kk}, ${what.kk}` };
}

/** «исправные детали и перечень № 4821 хрупких образцов», in the accusative. */
function things(random: Random): Pair {
  const [quality, other] = [random.pick(qualities), random.pick(qualities)];
  const [first, second] = [random.pick(nouns), random.pick(nouns)];
  const list = 1000 + random.below(9000);
  return {
    ru: `${plural(quality)}е ${inCase(first, 1)} и перечень № ${list} ${plural(other)}х ${inCase(second, 2)}`,
    kk: `${quality.kk} ${harmonised(first, 'ды', 'ді')} және ${other.kk} ${harmonised(second, 'дың', 'дің')} № ${list} тізбесін`,
  };
}

function condition(random: Random): Pair {
  const [lead, quality, noun] = [
    random.pick(conditions),
    random.pick(qualities),
    random.pick(nouns),
  ];
  return {
    ru: `${lead.ru} ${plural(quality)}е ${inCase(noun, 1)}`,
    kk: `${quality.kk} ${noun.kk} ${lead.kk}`,
  };
}

function place(random: Random): Pair {
  const [quality, noun] = [random.pick(qualities), random.pick(nouns)];
  const day = `${1 + random.below(28)}.${10 + random.below(3)}.20${10 + random.below(90)}`;
  return {
    ru: `в ${plural(quality)}х ${inCase(noun, 3)} от ${day}`,
    kk: `${day} ${quality.kk} ${harmonised(noun, 'да', 'де')}`,
  };
}

/** «хрупк-» takes и where «исправн-» takes ы. */
const plural = ({ ru }: Pair): string => ru + (/[гкхш]$/.test(ru) ? 'и' : 'ы');

const inCase = ({ ru }: Noun, ending: 1 | 2 | 3): string => ru[0] + ru[ending];

/** Vowel harmony: «журналдарды», but «үлгілерді». */
const harmonised = ({ kk }: Noun, back: string, front: string): string =>
  kk + (kk.endsWith('ар') ? back : front);
