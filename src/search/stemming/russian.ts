/**
 * Stems of Russian words by the Snowball algorithm of M. Porter, written from its published
 * description (https://snowballstem.org/algorithms/russian/stemmer.html), with й kept apart from и.
 */
import { type Ending, strip } from './endings.ts';

const vowel = /[аеиоуыэюя]/;

/** Longest first, as the algorithm asks. */
const list = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Endings of the first group come only after а or я, which stays. */
function endings(afterA: string, others: string): readonly Ending[] {
  const forms = `(?:(?<=[ая])(?:${list(afterA)})|(?:${list(others)}))$`;
  return [{ form: new RegExp(afterA ? forms : `(?:${list(others)})$`), least: 0 }];
}

const gerund = endings('в вши вшись', 'ив ивши ившись ыв ывши ывшись');
const reflexive = endings('', 'ся сь');
const adjective = endings(
  '',
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
);
const participle = endings('ем нн вш ющ щ', 'ивш ывш ующ');
const verb = endings(
  'ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно',
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
);
const noun = endings(
  '',
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);
const derivation = endings('', 'ост ость');
const superlative = endings('', 'ейш ейше');

const always = () => true;
const off = (word: string, some: readonly Ending[]): string => strip(word, some, always);

/** @param folded a word as `fold` gives it */
export function stemRussian(folded: string): string {
  const start = folded.search(vowel) + 1;
  if (start === 0) return folded;
  const [head, region] = [folded.slice(0, start), folded.slice(start)];
  const inflected = withoutInflection(region).replace(/и$/, '');
  const derived = withoutDerivation(head, inflected);
  return head + tidy(derived);
}

function withoutInflection(region: string): string {
  const bare = off(region, gerund);
  if (bare !== region) return bare;
  const plain = off(region, reflexive);
  const quality = off(plain, adjective);
  if (quality !== plain) return off(quality, participle);
  const action = off(plain, verb);
  return action !== plain ? action : off(plain, noun);
}

/** Only within R2: after the second group of vowel and consonant. */
function withoutDerivation(head: string, region: string): string {
  const groups = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя](?:[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя])/;
  const second = groups.exec(head + region)?.[0].length ?? Number.POSITIVE_INFINITY;
  const bare = off(region, derivation);
  return bare !== region && head.length + bare.length >= second ? bare : region;
}

function tidy(region: string): string {
  if (/нн$/.test(region)) return region.slice(0, -1);
  const plain = off(region, superlative);
  if (plain !== region) return plain.replace(/нн$/, 'н');
  return region.replace(/ь$/, '');
}
