import type { TopLevelCommand } from '../grammar/maas/top-level.ts';
import type { Invocation } from '../invocation.ts';
import { checkExclusive, readOptions } from '../options.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Word } from '../shell/types.ts';
import { code, list, writeNearest } from '../wording.ts';
import { isLiteral } from '../words.ts';
import { checkProfile } from './check-profile.ts';

/** What is wrong with `maas login`, `maas init` and the like; `name` is the word after `maas`. */
export function checkTopLevel(command: TopLevelCommand, name: Word, words: readonly Word[], { root, nameWord }: Invocation): Problem[] {
  const called = `maas ${name.value}`;
  const problems: Problem[] = [];
  if (command.root && !root) problems.push(problemAt(nameWord, `${code(called)} must be run as root.`, `Write ${code(`sudo ${called}`)}.`));
  if (command.words === undefined || command.options === undefined) return problems;
  const options = Object.entries(command.options).map(([option, argument]) => ({
    names: [option],
    ...(argument === null ? {} : { argument }),
  }));
  const read = readOptions(called, words, options, 'getopt');
  problems.push(
    ...read.problems,
    ...checkWords(called, command, read.words, name),
    ...checkExclusive(command.exclusive ?? [], read.options),
  );
  const mode = read.words[0]?.value;
  for (const { name: option, word } of read.options) {
    const modes = command.optionsOf?.[option];
    if (mode === undefined || modes === undefined || modes.includes(mode)) continue;
    problems.push(
      problemAt(word, `${code(`${called} ${mode}`)} has no option ${code(option)}; it belongs to ${list(modes)}.`, 'Leave it out.'),
    );
  }
  return problems;
}

function checkWords(called: string, { words: expected = [] }: TopLevelCommand, words: readonly Word[], name: Word): Problem[] {
  const problems: Problem[] = [];
  const missing = expected.filter(({ required }, index) => required && words[index] === undefined);
  if (missing.length > 0) {
    problems.push(
      problemAt(
        name,
        `${code(called)} needs ${list(missing.map((each) => each.name))}.`,
        `Write ${code([called, ...expected.map((each) => `$${each.name}`)].join(' '))}.`,
      ),
    );
  }
  words.forEach((word, index) => {
    const { name: what, values } = expected[index] ?? {};
    if (what === undefined) {
      problems.push(
        problemAt(
          word,
          `${code(called)} takes ${expected.length === 0 ? 'no words' : `${expected.length} words at most`}.`,
          'Leave it out.',
        ),
      );
    } else if (what === 'PROFILE') problems.push(...checkProfile(word));
    else if (values !== undefined && isLiteral(word) && !values.includes(word.value)) {
      problems.push(
        problemAt(
          word,
          `${code(called)} takes ${list(values, 'or')}, not ${code(word.value)}.`,
          writeNearest(word.value, values, 'Write one of them.'),
        ),
      );
    }
  });
  return problems;
}
