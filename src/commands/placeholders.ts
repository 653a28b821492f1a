import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { assignedName } from './shell/commands.ts';
import type { Redirection, ShellScript, Word } from './shell/types.ts';
import { code } from './wording.ts';
import { dropStart, isLiteral } from './words.ts';

/** Variables of the environment whose names are in lower case everywhere. */
const lowerCase = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy'];

/** The variables that have a value without the reader: those that the block sets, and those of the environment. */
export function assignedNames({ commands, loopVariables }: ShellScript): ReadonlySet<string> {
  const names = new Set([...lowerCase, ...loopVariables]);
  for (const { assignments, words } of commands) {
    for (const { name } of assignments) names.add(name);
    const [first, ...rest] = words;
    if (!/^(?:declare|export|local|mapfile|read|readarray|readonly|typeset)$/.test(first?.value ?? '')) continue;
    for (const word of rest) names.add(assignedName(word) ?? word.value);
  }
  return names;
}

/** Pages write what a reader must fill in as `$UPPER_CASE`, everywhere the same. */
export function checkPlaceholders(words: readonly Word[], assigned: ReadonlySet<string>): Problem[] {
  return words.flatMap((word) => [...checkVariables(word, assigned), ...checkProtected(word), ...checkBare(word)]);
}

/** Between single quotes the shell expands nothing: a reader who sets the variable would hand over its name. */
function checkProtected({ parts }: Word): Problem[] {
  return parts.flatMap((part) => {
    const found = part.kind === 'text' && part.quoting === 'single' ? /\$\{?[A-Z][A-Z0-9_]*\}?/.exec(part.value) : null;
    if (found === null) return [];
    const start = part.start + found.index;
    return [
      problemAt(
        { start, end: start + found[0].length },
        `The shell does not expand ${code(found[0])} between single quotes.`,
        'Use double quotes.',
      ),
    ];
  });
}

function checkVariables({ parts }: Word, assigned: ReadonlySet<string>): Problem[] {
  return parts.flatMap((part, index) => {
    if (part.kind !== 'expansion' || part.form !== 'parameter' || part.name === undefined || assigned.has(part.name)) return [];
    const name = part.name.toUpperCase();
    const next = parts[index + 1];
    const braced = /^\$\{\w+\}$/.test(part.source) && !(next?.kind === 'text' && /^\w/.test(next.value));
    if (name === part.name && !braced) return [];
    return [
      problemAt(
        part,
        `What a reader fills in looks the same everywhere: ${code('$UPPER_CASE')}, and this is ${code(part.source)}.`,
        `Write ${code(`$${name}`)}.`,
      ),
    ];
  });
}

function checkBare(word: Word): Problem[] {
  if (!isLiteral(word)) return [];
  const [before = '', key] = /^([A-Za-z]\w*)@?=/.exec(word.value) ?? [];
  const value = dropStart(word, before.length);
  const example = /\/path\/to\/\S*/i.exec(word.value);
  if (example !== null) {
    return [
      problemAt(
        word,
        `${code(example[0])} stands for something that a reader fills in, and that is written as ${code('$UPPER_CASE')}.`,
        `Write ${code(`$${key === undefined ? 'FILE' : key.toUpperCase()}`)}, and say behind the block what it is.`,
      ),
    ];
  }
  const [, bracketed] = /^[<[{]([A-Za-z][\w .-]*)[>\]}]$/.exec(value.value) ?? [];
  if (value.value === '...' || value.value === '…') {
    return [
      problemAt(value, `${code(value.value)} leaves something out, and readers copy commands as they stand.`, 'Write the command out.'),
    ];
  }
  const bare = key === undefined ? /^[A-Z][A-Z0-9_]*$/ : new RegExp(`^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|${key.toUpperCase()})$`);
  if (bracketed === undefined && (!bare.test(value.value) || value.value === key)) return [];
  const name = (bracketed ?? value.value).replace(/\W+/g, '_').toUpperCase();
  return [
    problemAt(
      value,
      `${code(value.value)} stands for something that a reader fills in, and that is written as ${code('$UPPER_CASE')}.`,
      `Write ${code(`$${name}`)}.`,
    ),
  ];
}

/** `<id>` is a redirection to the shell. */
export function checkAngleBrackets(source: string, redirections: readonly Redirection[]): Problem[] {
  return redirections.flatMap(({ operator, start }) => {
    const [whole, name] = (operator === '<' && /^<([A-Za-z][\w .-]*)>/.exec(source.slice(start))) || [];
    if (whole === undefined || name === undefined) return [];
    return [
      problemAt(
        { start, end: start + whole.length },
        `The shell takes ${code(whole)} for redirections.`,
        `Write what a reader fills in as ${code(`$${name.replace(/\W+/g, '_').toUpperCase()}`)}.`,
      ),
    ];
  });
}
