/** What a branch can be held to when its base has gone on without it. */
import type { Library } from '../../legal/document.ts';
import type { Edition } from '../../legal/edition.ts';

interface Branch {
  /** The library where the branch left its base. */
  readonly fork: Library;
  readonly now: Library;
}

/**
 * The base without what was published there after the branch had left it and what the branch does
 * not have either: merging loses nothing of that. What the branch has under the same name must be
 * what the base has.
 */
export function knownToBranch(base: Library, { fork, now }: Branch): Library {
  const documents = base.documents.flatMap((document) => {
    const [before, after] = [fork, now].map(
      ({ documents: all }) => all.find(({ slug }) => slug === document.slug)?.editions,
    );
    const editions = document.editions.flatMap((edition) => {
      const [was, is] = [before, after].map((all) =>
        all?.find(({ name }) => name === edition.name),
      );
      return was || is ? [withoutNewLanguages(edition, was, is)] : [];
    });
    return before || after ? [{ ...document, editions }] : [];
  });
  return { ...base, documents };
}

/** A second language may have been added to an edition meanwhile. */
function withoutNewLanguages(
  edition: Edition,
  was: Edition | undefined,
  is: Edition | undefined,
): Edition {
  const isKnown = ([language]: readonly [string, unknown]): boolean =>
    was?.publications[language] !== undefined || is?.texts[language] !== undefined;
  return {
    ...edition,
    publications: Object.fromEntries(Object.entries(edition.publications).filter(isKnown)),
  };
}
