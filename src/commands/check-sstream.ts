import { filterKeys, noOptions, simplestreamsCommands } from './grammar/simplestreams.ts';
import type { SimplestreamsCommand } from './grammar/simplestreams.ts';
import type { Invocation } from './invocation.ts';
import { checkExclusive, readOptions } from './options.ts';
import type { ReadOptions } from './options.ts';
import { own } from './own.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { checkFilter } from './sstream-filter.ts';
import type { Word } from './shell/types.ts';
import { code, list } from './wording.ts';

/** What is wrong with a call of sstream-mirror, sstream-query or sstream-sync. */
export function checkSstream(invocation: Invocation): Problem[] {
  const { name, nameWord, words } = invocation;
  const command = own(simplestreamsCommands, name);
  if (command === undefined || words.some(({ value }) => value === '-h' || value === '--help')) return [];
  const read = readOptions(name, words, command.options, 'getopt');
  const problems = read.problems.map((problem) => withKnownRemedy(name, problem, words));
  const missing = command.words.slice(read.words.length);
  if (missing.length > 0) {
    problems.push(
      problemAt(
        nameWord,
        `${code(name)} needs ${list(command.words)}; ${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
        `Write ${code([name, ...command.words.map((word) => `$${word}`)].join(' '))}.`,
      ),
    );
  }
  return [...problems, ...checkSets(name, command, read, nameWord), ...checkFilters(name, command, read, words)];
}

/** Options that people expect get a remedy of their own. */
function withKnownRemedy(name: string, problem: Problem, words: readonly Word[]): Problem {
  const word = words.find(({ start }) => start === problem.start);
  const remedy = word && own(noOptions, optionName(word));
  return remedy === undefined || word === undefined
    ? problem
    : problemAt(problem, `${code(name)} has no option ${code(optionName(word))}.`, remedy);
}

function optionName({ value }: Word): string {
  return value.replace(/=[^]*$/, '');
}

function checkSets(name: string, { exclusive = [], oneOf }: SimplestreamsCommand, { options }: ReadOptions, nameWord: Word): Problem[] {
  const problems = checkExclusive(exclusive, options);
  if (oneOf !== undefined && !options.some((given) => oneOf.includes(given.name))) {
    problems.push(problemAt(nameWord, `${code(name)} needs a hook: ${list(oneOf, 'or')}.`, `Add one, such as ${code('--hook=$COMMAND')}.`));
  }
  return problems;
}

/**
 * Filters are what follows the words. argparse takes the words and the filters in one go, so an option between them, or
 * between two filters, makes the later ones unknown arguments (seen with Python 2.7 to 3.13).
 */
function checkFilters(name: string, command: SimplestreamsCommand, { words: given }: ReadOptions, words: readonly Word[]): Problem[] {
  const filters = given.slice(command.words.length);
  const [first] = filters;
  if (first === undefined) return [];
  if (!command.filters) return [problemAt(first, `${code(name)} takes no filters.`, 'Leave it out.')];
  const problems = filters.flatMap((filter) => checkFilter(filter, filterKeys));
  const start = words.indexOf(first) - 1;
  const torn = filters.find((filter, index) => words[start + 1 + index] !== filter || words[start] !== given[command.words.length - 1]);
  if (torn !== undefined) {
    problems.push(
      problemAt(
        torn,
        `An option stands between ${list(command.words.slice(-1))} and this filter, and ${code(name)} then refuses the filter.`,
        `Write the filters right after ${list(command.words.slice(-1))}, and options before or after all of it.`,
      ),
    );
  }
  return problems;
}
