import { type Inline, plainText } from '#legal/clause.ts';
import type { MarkdownNode } from './markdown.ts';
import { type Reading, report } from './reading.ts';

/** The defining place of a term holds the term itself, and each term has one. */
export function checkTerm(
  node: MarkdownNode,
  term: { id: string; inner: Inline[] },
  reading: Reading,
): void {
  const { offset } = node.position.start;
  const first = reading.terms.get(term.id);
  if (first === undefined) reading.terms.set(term.id, offset);
  else {
    report(reading, offset, {
      rule: 'term-repeated',
      severity: 'error',
      related: [{ file: reading.file, ...reading.places.at(first) }],
      message: {
        ru: `Термин ${term.id} уже определён выше`,
        kk: `${term.id} термині жоғарыда анықталған`,
      },
      hint: {
        ru: 'Дайте терминам разные id или уберите второй <Term>',
        kk: 'Терминдерге әртүрлі id беріңіз немесе екінші <Term> тегін алып тастаңыз',
      },
    });
  }
  const nested = node.children?.some(
    (child) => child.type === 'paragraph' && (node.children?.length ?? 0) > 1,
  );
  if (plainText(term.inner).trim() !== '' && !nested) return;
  report(reading, offset, {
    rule: 'component-place',
    severity: 'error',
    message: {
      ru: '<Term> должен содержать сам термин в одной строке',
      kk: '<Term> ішінде терминнің өзі бір жолда тұруы керек',
    },
    hint: {
      ru: 'Наберите <Term id="operator">Оператор</Term>',
      kk: '<Term id="operator">Оператор</Term> деп теріңіз',
    },
  });
}
