import { commandPrefixes } from './grammar/command-prefixes.ts';
import { assignedName } from './shell/commands.ts';
import type { SimpleCommand, Word } from './shell/types.ts';
import { isLiteral } from './words.ts';

/** What a simple command runs in the end: `maas` for `sudo -u maas env LANG=C maas …`. */
export interface Invocation {
  /** The name of the program, without its folder. */
  readonly name: string;
  readonly nameWord: Word;
  /** The words after the name. */
  readonly words: readonly Word[];
  /** The `NAME=VALUE` before the name, from the shell, sudo or env. */
  readonly environment: readonly Word[];
  /** True where it runs as root. */
  readonly root: boolean;
  /** True where words are appended that the text does not show, as xargs does. */
  readonly appends: boolean;
}

/** What `command` runs; undefined where it only assigns, or where the name is not in the text. */
export function readInvocation(command: SimpleCommand): Invocation | undefined {
  const environment = command.assignments.map(({ word }) => word);
  return unwrap(command.words, { environment, root: false, appends: false });
}

function unwrap(words: readonly Word[], outer: Pick<Invocation, 'environment' | 'root' | 'appends'>): Invocation | undefined {
  const [nameWord, ...rest] = words;
  if (nameWord === undefined || !isLiteral(nameWord)) return undefined;
  const name = nameWord.value.slice(nameWord.value.lastIndexOf('/') + 1);
  const prefix = commandPrefixes[name];
  if (prefix === undefined) return { ...outer, name, nameWord, words: rest };
  let index = 0;
  let user = 'root';
  for (let word = rest[index]; word?.value.startsWith('-'); word = rest[index]) {
    index += 1;
    if (word.value === '--') break;
    const [, attached] = /^(?:-u|--user=)(.+)$/.exec(word.value) ?? [];
    user = attached ?? (word.value === '-u' || word.value === '--user' ? (rest[index]?.value ?? user) : user);
    if (prefix.withArgument.includes(word.value)) index += 1;
  }
  const environment = [...outer.environment];
  for (let word = rest[index]; prefix.assignments && word !== undefined && assignedName(word) !== undefined; word = rest[index]) {
    environment.push(word);
    index += 1;
  }
  return unwrap(rest.slice(index + (prefix.words ?? 0)), {
    environment,
    root: outer.root || (prefix.root === true && user === 'root'),
    appends: outer.appends || prefix.appends === true,
  });
}
