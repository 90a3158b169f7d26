import type { Problem } from '#legal/problem.ts';
import type { Places } from './places.ts';
import type { Said } from './yaml-messages.ts';

export interface YamlSource {
  readonly text: string;
  readonly file: string;
  readonly places: Places;
}

export const at = (source: YamlSource, offset: number, said: Said): Problem => ({
  severity: 'error',
  file: source.file,
  ...source.places.at(offset),
  ...said,
});
