/**
 * The closed list of components a text may use. Nothing else in angle brackets is accepted,
 * and nothing here is ever run: components are names for parts of the clause tree.
 */
export interface Component {
  readonly name: string;
  /** Inline components stand in running text, blocks stand apart between empty lines. */
  readonly place: 'inline' | 'block';
  /** Attributes that must be given; no others may be. */
  readonly attributes: readonly string[];
  /** How it is typed, for hints. */
  readonly example: string;
}

export const components: readonly Component[] = [
  { name: 'Term', place: 'inline', attributes: ['id'], example: '<Term id="operator">…</Term>' },
  { name: 'Note', place: 'block', attributes: [], example: '<Note>…</Note>' },
];

export const componentNamed = (name: string): Component | undefined =>
  components.find((component) => component.name === name);

export const componentNames = components.map((component) => `<${component.name}>`).join(', ');

/** Plain letters, digits, hyphens and underscores: an id that needs no escaping anywhere. */
export const attributeValue = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
