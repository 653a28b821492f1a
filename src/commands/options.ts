import type { Option } from './grammar/options.ts';
import { complainAboutPath } from './path.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Word } from './shell/types.ts';
import { code, list, whatExists, writeNearest } from './wording.ts';
import { dropStart, isLiteral } from './words.ts';

/** An option as it was given. */
export interface GivenOption {
  /** The spelling to show, the first of {@link Option.names}. */
  readonly name: string;
  readonly option: Option;
  readonly word: Word;
  readonly argument?: Word;
}

/** The words after a command's name, sorted. */
export interface ReadOptions {
  readonly options: readonly GivenOption[];
  /** The words that are neither options nor their arguments. */
  readonly words: readonly Word[];
  readonly problems: readonly Problem[];
}

/**
 * How a program reads its options: `getopt` as in Python's argparse and in GNU programs (`--max=1`, `--max 1`, `-j4`,
 * `-vv`, anywhere between the words), `go` as in Go's package flag (`-var x`, `-var=x` or `--var=x`, and the first word
 * that is no option ends them).
 */
export type OptionStyle = 'getopt' | 'go';

/** Sorts the words after a command's name into options and others, and says which options it does not have. */
export function readOptions(called: string, words: readonly Word[], known: readonly Option[], style: OptionStyle): ReadOptions {
  const options: GivenOption[] = [];
  const others: Word[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (!/^-./.test(word.value) || word.value === '--') {
      if (style === 'go' || word.value === '--') {
        others.push(...words.slice(word.value === '--' ? index + 1 : index));
        break;
      }
      others.push(word);
      continue;
    }
    const found = findOption(word, known, style);
    if (found === undefined) {
      problems.push(unknownOption(called, word, known));
      continue;
    }
    const { option, name, attached } = found;
    let argument = attached;
    if (option.argument !== undefined && argument === undefined) {
      index += 1;
      argument = words[index];
    }
    const given = { name: option.names[0] ?? name, option, word, ...(argument === undefined ? {} : { argument }) };
    options.push(given);
    problems.push(...checkArgument(called, name, given));
  }
  return { options, words: others, problems };
}

interface FoundOption {
  readonly option: Option;
  readonly name: string;
  /** The argument inside the same word. */
  readonly attached?: Word;
}

function findOption(word: Word, known: readonly Option[], style: OptionStyle): FoundOption | undefined {
  const [whole, name = '', equals] = /^(-{1,2}[^=]*)(=?)/.exec(word.value) ?? [];
  const spelled = style === 'go' ? name.replace(/^--/, '-') : name;
  const option = known.find(({ names }) => names.includes(spelled));
  if (option !== undefined) return { option, name: spelled, ...(equals ? { attached: dropStart(word, whole?.length ?? 0) } : {}) };
  if (style === 'go' || word.value.startsWith('--')) return undefined;
  // `-j4` is `-j 4`, and `-vv` is `-v -v`.
  const short = known.find(({ names }) => names.includes(word.value.slice(0, 2)));
  if (short?.argument !== undefined) return { option: short, name: word.value.slice(0, 2), attached: dropStart(word, 2) };
  const cluster = [...word.value.slice(1)].every((letter) =>
    known.some(({ names, argument }) => names.includes(`-${letter}`) && argument === undefined),
  );
  return short !== undefined && cluster ? { option: short, name: word.value.slice(0, 2) } : undefined;
}

function unknownOption(called: string, word: Word, known: readonly Option[]): Problem {
  const name = word.value.replace(/=[^]*$/, '');
  const dashes = name.startsWith('--') ? '--' : '-';
  const names = known.flatMap((option) => option.names.filter((each) => each.startsWith(dashes)));
  return problemAt(
    { start: word.start, end: word.start + name.length },
    `${code(called)} has no option ${code(name)}. ${whatExists(name, names, 'It')}`,
    writeNearest(name, names, 'Leave it out.'),
  );
}

function checkArgument(called: string, name: string, { option: { argument: what, form, values }, word, argument }: GivenOption): Problem[] {
  if (what === undefined) {
    return argument === undefined
      ? []
      : [problemAt(word, `The option ${code(name)} of ${code(called)} takes no argument.`, `Write ${code(name)} alone.`)];
  }
  if (argument === undefined || argument.value === '') {
    return [problemAt(word, `The option ${code(name)} of ${code(called)} needs an argument.`, `Write ${code(`${name}=${what}`)}.`)];
  }
  if (form === 'path' && argument.value.startsWith('~') && argument.start < word.end) {
    const complaint = complainAboutPath(argument, `${name}=`);
    return complaint === undefined ? [] : [problemAt(argument, complaint.reason, complaint.remedy)];
  }
  if (!isLiteral(argument)) return [];
  if (form === 'integer' && !/^\d+$/.test(argument.value)) {
    return [problemAt(argument, `${code(name)} takes a whole number, not ${code(argument.value)}.`, `Write ${code(`${name}=1`)}, say.`)];
  }
  if (form === 'boolean' && !/^(?:true|false)$/.test(argument.value)) {
    return [problemAt(argument, `${code(name)} takes ${code('true')} or ${code('false')}.`, 'Write one of them.')];
  }
  if (values !== undefined && !values.includes(argument.value)) {
    return [
      problemAt(
        argument,
        `${code(name)} takes ${list(values, 'or')}, not ${code(argument.value)}.`,
        writeNearest(argument.value, values, 'Write one of them.'),
      ),
    ];
  }
  return [];
}

/** Says which of the options given exclude each other, for sets of names of which one can be there. */
export function checkExclusive(sets: readonly (readonly string[])[], given: readonly GivenOption[]): Problem[] {
  return sets.flatMap((names) => {
    const [, second] = given.filter(({ name }) => names.includes(name));
    return second === undefined ? [] : [problemAt(second.word, `${list(names)} exclude each other.`, 'Leave one out.')];
  });
}
