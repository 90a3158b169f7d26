/**
 * Stems of Kazakh words, by rules and without a list of words.
 *
 * A Kazakh word is a root with suffixes one after another, each in the form that its
 * neighbour asks for: `д` after a vowel or a voiced consonant, `т` after a voiceless one.
 * So most suffixes can be told from the same letters of a root by what stands before them,
 * even when words are folded to Russian letters and front vowels are no longer apart from
 * back ones. Suffixes go off from the end: case, possession, plural; or tense, negation, voice.
 *
 * Source of the suffixes: any grammar of Kazakh, for instance K. Musayev, «Казахский язык»
 * (2008); R. Muhamedowa, “Kazakh: A Comprehensive Grammar” (2016), chapters 3 and 5.
 */
import { type Ending, strip } from './endings.ts';

const vowels = 'аеиоуыюя';

/** `V` a vowel, `C` a consonant, `H` a hard (voiceless) one, `A` а or е, `Y` ы or і. */
function ending(form: string, least = 3): Ending {
  const written = form
    .replace(/V/g, `[${vowels}]`)
    .replace(/C/g, `[^${vowels}]`)
    // A final б, г, д of a loan is said without voice: «клубтың».
    .replace(/H/g, '[кпстфхцчшщбгд]')
    .replace(/A/g, '[ае]')
    .replace(/Y/g, '[ыи]');
  return { form: new RegExp(`${written}$`), least };
}

/** Short bare words stay whole; of two letters there are «ел», «іс», «ат» and their like. */
const isWord = (left: string, least: number): boolean =>
  left.length >= least
    ? /[аеиоуыюя]/.test(left)
    : least <= 3 && /^[аеиоуыюя][^аеиоуыюя]$/.test(left);

const off = (word: string, endings: readonly Ending[]) => strip(word, endings, isWord);

/** «балаларындағы», «үйдегі» */
const attributive = [ending('(?<=Y)ндAгY'), ending('(?<=H)тAгY'), ending('(?<!H)дAгY')];
const genitive = [
  ending('(?<=V)(?<!йтY)нYн'),
  ending('(?<=[мн])нYн'),
  ending('(?<=H)тYн'),
  ending('(?<=у)дYн'),
  ending('(?<!H|V)дYн'),
];
const ablative = ['(?<=Y)нAн', '(?<=H)тAн', '(?<!H)дAн', '(?<=[мн])нAн'].map((form) =>
  ending(form),
);
const locative = ['(?<=Y)ндA', '(?<=H)тA', '(?<!H)дA'].map((form) => ending(form));
const dative = ['(?<=H)кA', '(?<!H)гA'].map((form) => ending(form));
const dativeOfOwned = ['(?<=Y)нA', '(?<=Y[мн])A'].map((form) => ending(form));
const instrumental = ['(?<=H)пен', '(?<=[зж])бен', '(?<!H|[зж])мен'].map((form) => ending(form));
const accusative = [
  '(?<=H)тY',
  '(?<!H)дY',
  '(?<=V)(?<!йтY)нY',
  // «құқығын»: after the possessive of the third person.
  '(?<=[CV]сY)н',
  '(?<=CY)н',
].map((form) => ending(form));
const cases = [attributive, genitive, ablative, locative, dative, dativeOfOwned].flat();
cases.push(...instrumental, ...accusative);
/** These a bare word may seem to bear: «тұлға», «ханзада». It loses them with and without suffixes. */
const seemingCases = [...attributive, ...locative, ...dative];

const mine = ending('(?<=C)Y[мн]', 4);
const possession = [
  // After ы and і the с is the root's: «жұмысы», «облысы».
  ending('(?<=[аеуюя])сY'),
  ending('Y[мн]Yз'),
  ending('(?<=A)[мн]Yз'),
  mine,
  // The ы of a doer, «сатушы», is its own.
  ending('(?<=C|у)(?<!уш)Y', 2),
];
const plural = [ending('(?<=H)тAр'), ending('(?<=[лмнжз])дAр'), ending('(?<!H)лAр')];

const likeness = [ending('(?:(?<=H)т|(?<!H)д)Aй', 4)];
const without = [ending('сYз(?:дAр)?')];

/** Tense, participle, converb, verbal noun with its doer, by the person they take. */
const tenses = [
  'A(?:дY|тYн)',
  '(?<=A|ы)й(?:дY|тYн)',
  '(?<=A|ы)й(?:мYн|сYн|сYз|мYз)(?:дAр)?',
  'A(?:мYн|сYн)',
  '(?:Y|(?<=A))п(?:тY)?(?:мYн|сYн|сYз)?',
  '(?<=H)тY(?:м|к|нYз)',
  '(?<!H)дY(?:м|к|нYз)',
]
  .map((form) => ending(form, 2))
  .concat(ending('(?<=C|Yа)сA(?:м|н|к|нYз)?'), ending('(?<=A)сA(?:м|н|к|нYз)?', 4))
  .concat(
    ['[гк]Y(?:м|сY)', '(?<=H)кAн', '(?<!H)гAн', 'ушY', '(?<=C|A)у', '(?<=[мбп]A)й'].map((form) =>
      ending(form, 2),
    ),
  );
const negation = [ending('[мбп]A', 2)];
const voice = [ending('(?<=C)Y[лс]', 2), ending('(?<=A)[лсн]', 4)];
const passive = [ending('(?<=C)Yл', 2)];

/** «кітабы» and «кітап», «құқығы» and «құқық»: the last consonant is voiced before a vowel. */
const harden = (word: string): string => word.replace(/г$/, 'к').replace(/б$/, 'п');

/**
 * Bare nouns whose own end looks like a suffix. There are more in Kazakh; these are the ones
 * that texts of law and business live on.
 */
const wholeNouns = `адам айым алтын ауру аудан баспа бутин газет гылым егин есеп жалын жаргы жауап
  жиын жылжымайтын заман катысым касиет кауип китап кыргын курылтай мазмун маман матин
  мекеме мектеп мулик мумкин мусин орган орын отан отын сарын себеп сыйакы талап тартип тиын топ
  тургын тутин умит шыгын шыгарма уйым`;

const nominal = ending(
  '^(?:[лдт]Aр)?(?:Y?[мн]Yз|Y[мн]|с?Y)?(?:(?:нд|[дт])A(?:гY|н)?|нAн|[гк]A|нA|[мбп]ен|[ндт]Yн?|н)?',
).form.source;

/** «тәртібі» is «тәртіп», «орны» is «орын». */
const wholeNoun = new Map(
  wholeNouns.split(/\s+/).map((noun) => {
    const varied = noun
      .replace(/п$/, '[пб]')
      .replace(/к$/, '[кг]')
      .replace(/[ыи]([нмл])$/, '[ыи]?$1');
    return [noun, new RegExp(`^${varied}(?=${nominal.slice(1)})`)] as const;
  }),
);

const wholeNounIn = (word: string): string | undefined =>
  [...wholeNoun].find(([noun, form]) => noun[0] === word[0] && form.test(word))?.[0];

/** The root of a verb, or the word itself if it bears no ending of verbs. */
function withoutTense(word: string): string {
  const bare = off(word, tenses);
  if (bare === word) return word;
  const root = off(off(off(bare, negation), voice), negation);
  // «істе+ді» and «кел+е+ді» end alike, so no root of a verb keeps its а or е.
  return root.replace(/(?<=.[^аеиоуыюя])[ае]$/, '');
}

function withoutCase(word: string): string {
  const bare = off(off(off(word, cases), possession), plural);
  const root = off(off(bare, seemingCases), [mine]);
  return /[ыи]лд[ыи]$/.test(word) ? off(root, passive) : root;
}

/** «халқы» and «халық», «орны» and «орын»; «ауданын» may be of «ауда» or of «аудан». */
const evenOut = (word: string): string =>
  word
    .replace(/(?<=[аеиоуыюя].*[^аеиоуыюя])[ыи](?=[^аеиоуыюя]$)/, '')
    .replace(/(?<=..[аеиоуыюя])н$/, '');

/**
 * @param folded a word as `fold` gives it
 * @returns a key that all forms of the word share, no word itself
 */
export function stemKazakh(folded: string): string {
  // As ә, э too is typed for what others type as а.
  const word = folded.replaceAll('э', 'а');
  return evenOut(harden(rootOf(word)));
}

function rootOf(word: string): string {
  const whole = wholeNounIn(word);
  if (whole) return whole;
  const like = off(word, likeness);
  const verb = withoutTense(like);
  if (verb !== like) return verb;
  const noun = harden(withoutCase(off(like, without)));
  return withoutTense(noun);
}
