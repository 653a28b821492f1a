import { isJsonObject } from './json.ts';
import type { Json } from './json.ts';
import type { Fields } from './products.ts';

/** The field at the top of a file that holds the aliases: field name → value of that field → fields it stands for. */
export const aliasesField = '_aliases';

/**
 * The own fields of one level with its aliases written out: where `_aliases` of the file has an entry for a field's name
 * and value (`"crsn": "euw1"`), that entry's fields (`region`, `endpoint`) are put over the level's own.
 *
 * Rule: `expand_tree` in simplestreams/util.py; the aws and azure streams of cloud images are written so.
 */
export function expandAliases(fields: Fields, aliases: Json | undefined): Fields {
  if (!isJsonObject(aliases)) return fields;
  let expanded: [string, Json][] | undefined;
  for (const [name, value] of Object.entries(fields)) {
    if (name === aliasesField || typeof value !== 'string' || !Object.hasOwn(aliases, name)) continue;
    const meanings = aliases[name];
    if (!isJsonObject(meanings) || !Object.hasOwn(meanings, value)) continue;
    const meaning = meanings[value];
    if (!isJsonObject(meaning)) continue;
    expanded = [...(expanded ?? Object.entries(fields)), ...Object.entries(meaning)];
  }
  return expanded === undefined ? fields : Object.fromEntries(expanded);
}

/** Everything that aliases stand for, each with the names that lead to it: field name, value. */
export function* listMeanings(aliases: Json | undefined): Generator<{ readonly where: readonly string[]; readonly meaning: Fields }> {
  for (const [name, values] of entriesOf(aliases)) {
    for (const [value, meaning] of entriesOf(values)) {
      if (isJsonObject(meaning)) yield { where: [name, value], meaning };
    }
  }
}

function entriesOf(value: Json | undefined): [string, Json][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
