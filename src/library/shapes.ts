/**
 * What the editors' YAML files may hold, as values: a shape reads a node, reports every
 * fault at its place and gives what could be read. One cause, one problem.
 */
import type { Multilingual } from '#legal/document.ts';
import type { Place, Problem } from '#legal/problem.ts';
import { isDay } from './days.ts';
import {
  emptyValue,
  expected,
  type Look,
  missingKey,
  noSpaceAfterColon,
  notADay,
  notOneOf,
  type Said,
  unknownKey,
  unknownLanguage,
  unquotedComma,
  wrongLook,
  wrongType,
} from './shape-messages.ts';
import type { YamlNode } from './yaml.ts';

/** @returns `undefined` when the value cannot be used; the reason has been reported */
export type Shape<T> = (node: YamlNode, name: string, problems: Problem[]) => T | undefined;

interface Field<T> {
  readonly shape: Shape<T>;
  readonly required: boolean;
}

export const required = <T>(shape: Shape<T>): Field<T> => ({ shape, required: true });
export const optional = <T>(shape: Shape<T>): Field<T> => ({ shape, required: false });

const fault = (place: Place, said: Said): Problem => ({ ...place, severity: 'error', ...said });

/** A map with these keys and no others. */
export function record<T extends object>(
  fields: { readonly [K in keyof T]-?: Field<NonNullable<T[K]>> },
): Shape<Partial<T>> {
  const names = Object.keys(fields);
  return (node, name, problems) => {
    if (node.kind !== 'map') {
      const glued = node.kind === 'value' && /^[\w-]+:\S+$/.test(node.typed);
      const said = glued
        ? noSpaceAfterColon(node.typed)
        : wrongType(name, node, expected.keys(names));
      problems.push(fault(node.place, said));
      return undefined;
    }
    const result: Partial<T> = {};
    for (const { key, keyPlace, value } of node.entries) {
      const field = (fields as Record<string, Field<unknown>>)[key];
      if (!names.includes(key) || !field) problems.push(fault(keyPlace, unknownKey(key, names)));
      else if (isEmpty(value)) problems.push(fault(keyPlace, emptyValue(key)));
      else Object.assign(result, { [key]: field.shape(value, key, problems) });
    }
    const keys = node.entries.map((entry) => entry.key);
    for (const key of names) {
      const field = fields[key as keyof T];
      if (field.required && !keys.includes(key)) problems.push(fault(node.place, missingKey(key)));
    }
    return result;
  };
}

const isEmpty = (node: YamlNode): boolean => node.kind === 'value' && node.value === null;

export const text: Shape<string> = (node, name, problems) => {
  if (node.kind === 'value' && typeof node.value === 'string' && node.value.trim() !== '')
    return node.value;
  if (node.kind === 'value' && typeof node.value === 'string')
    problems.push(fault(node.place, emptyValue(name)));
  else problems.push(fault(node.place, wrongType(name, node, expected.text)));
  return undefined;
};

export const day: Shape<string> = (node, name, problems) => {
  if (node.kind === 'value' && typeof node.value === 'string' && isDay(node.value))
    return node.value;
  problems.push(fault(node.place, notADay(name, node)));
  return undefined;
};

export const count: Shape<number> = (node, name, problems) => {
  if (node.kind === 'value' && Number.isInteger(node.value) && Number(node.value) >= 0)
    return Number(node.value);
  problems.push(fault(node.place, wrongType(name, node, expected.count)));
  return undefined;
};

export function oneOf<T extends string>(values: readonly T[]): Shape<T> {
  return (node, name, problems) => {
    const found = node.kind === 'value' ? values.find((value) => value === node.value) : undefined;
    if (found === undefined) problems.push(fault(node.place, notOneOf(name, node, values)));
    return found;
  };
}

/** A text that must look a certain way. */
export function matching(pattern: RegExp, look: Look): Shape<string> {
  return (node, name, problems) => {
    const value = text(node, name, problems);
    if (value === undefined || pattern.test(value)) return value;
    problems.push(fault(node.place, wrongLook(name, value, look)));
    return undefined;
  };
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (node, name, problems) => {
    if (node.kind === 'list') {
      return node.items
        .map((item) => shape(item, name, problems))
        .filter((item) => item !== undefined);
    }
    problems.push(fault(node.place, wrongType(name, node, expected.list)));
    return undefined;
  };
}

/** `{ kk: "…", ru: "…" }` in the languages of the site. */
export function multilingual(languages: readonly string[]): Shape<Multilingual> {
  return (node, name, problems) => {
    if (node.kind !== 'map') {
      problems.push(fault(node.place, wrongType(name, node, expected.multilingual(languages))));
      return undefined;
    }
    const result: Record<string, string> = {};
    for (const { key, keyPlace, value } of node.entries) {
      if (!languages.includes(key)) {
        const isCut = isEmpty(value) && !/^[a-z]+$/i.test(key);
        const said = isCut ? unquotedComma(name, key) : unknownLanguage(key, languages);
        problems.push(fault(keyPlace, said));
      } else if (isEmpty(value)) problems.push(fault(keyPlace, emptyValue(`${name}.${key}`)));
      else {
        const words = text(value, `${name}.${key}`, problems);
        if (words !== undefined) result[key] = words;
      }
    }
    return result;
  };
}
