import { RE2JS, RE2JSException } from 're2js';
import { ImagesError } from '../errors.ts';
import { quote } from '../quote.ts';
import type { EffectiveItem } from './effective.ts';
import type { Json } from './json.ts';
import { translatePythonPattern } from './python-pattern.ts';

/** A condition that items must meet. */
export interface Filter {
  /** As it was written. */
  readonly text: string;
  matches(item: EffectiveItem): boolean;
}

/** The longest expression that is taken. */
const maxLength = 1000;

/**
 * Reads a filter as sstream-mirror takes it: `arch=amd64`, `release~(jammy|noble)`, `label!=daily`, `os!~^ubuntu`. `~`
 * finds a regular expression anywhere in the value. The key is a field in force for the item, or `product_name`,
 * `version_name`, `item_name`; a field that is not there counts as empty.
 *
 * Expressions run in time proportional to the value (RE2); what cannot be run so, such as a look-ahead, is refused.
 *
 * Rule: `ItemFilter` in simplestreams/filters.py.
 *
 * @throws {ImagesError} BadFilter
 */
export function parseFilter(text: string): Filter {
  const [, key, operator, value] = /^([\w-]+) *(!?[=~]) *([^\n]*)$/.exec(text) ?? [];
  if (key === undefined || operator === undefined || value === undefined) {
    throw badFilter(text, 'It is not KEY=VALUE, KEY!=VALUE, KEY~EXPRESSION or KEY!~EXPRESSION.');
  }
  const isMet = operator.endsWith('=') ? (found: string) => found === value : compile(text, value);
  const expected = !operator.startsWith('!');
  return { text, matches: (item) => isMet(readValue(item, key)) === expected };
}

function compile(text: string, pattern: string): (value: string) => boolean {
  if (pattern.length > maxLength) throw badFilter(text, `The expression is longer than ${maxLength} characters.`);
  const translated = translatePythonPattern(pattern);
  if ('problem' in translated) throw badFilter(text, `The expression ${translated.problem}.`);
  try {
    const expression = RE2JS.compile(translated.pattern);
    return (value) => expression.test(value);
  } catch (cause) {
    const reason = cause instanceof RE2JSException ? cause.message : String(cause);
    throw badFilter(text, `The expression cannot be used: ${reason}.`, cause);
  }
}

function readValue({ fields, product, version, item }: EffectiveItem, key: string): string {
  if (key === 'product_name') return product;
  if (key === 'version_name') return version;
  if (key === 'item_name') return item;
  return formatLikePython(fields[key]);
}

/** A value as Python's `str` writes it; lists and objects do not take part, as in simplestreams' `stringitems`. */
function formatLikePython(value: Json | undefined): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function badFilter(text: string, reason: string, cause?: unknown): ImagesError {
  return new ImagesError('BadFilter', {
    place: { file: quote(text) },
    reason,
    remedy: 'Such are arch=amd64 and release~(jammy|noble).',
    cause,
  });
}
