import { splitSigns, textOf } from '../signs.ts';
import type { Sign } from '../signs.ts';
import { TopicError } from '../topic-error.ts';

/**
 * The parts of an entry that wants so many of them, each of one word or more.
 *
 * @param usage how the entry is written
 * @throws TopicError where it has fewer, more, or an empty one
 */
export function readMembers(signs: readonly Sign[], separator: string, count: number, usage: string): readonly string[] {
  const members = splitSigns(signs, separator).map(textOf);
  if (members.length !== count || members.includes('')) {
    throw new TopicError(signs[0]?.offset ?? 0, `This has ${members.filter((member) => member !== '').length} parts, and takes ${count}: \`${usage}\`.`);
  }
  return members;
}
