import type { BlockAttributes } from './attributes.ts';
import { checkAssignments } from './check-assignment.ts';
import { checkMaas } from './check-maas.ts';
import { checkMake } from './check-make.ts';
import { checkPacker } from './check-packer.ts';
import { checkSstream } from './check-sstream.ts';
import { checkVersions } from './check-versions.ts';
import { readCrontab } from './crontab.ts';
import type { CrontabKind } from './crontab.ts';
import { crontabKind, embeddedTexts } from './embedded.ts';
import { checkHouseStyle } from './house-style.ts';
import { readInvocation } from './invocation.ts';
import type { Invocation } from './invocation.ts';
import { own } from './own.ts';
import { checkPackerFolder } from './packer-folder.ts';
import { assignedNames, checkAngleBrackets, checkPlaceholders } from './placeholders.ts';
import { problemAt } from './problem.ts';
import type { Problem, Span } from './problem.ts';
import { parseShell } from './shell.ts';
import type { ShellScript, SimpleCommand } from './shell/types.ts';
import { workingDirectories } from './working-directory.ts';
import { code } from './wording.ts';
import { globCharacter } from './words.ts';

/**
 * Everything that is wrong with a shell block of a page, in the order of its places: what breaks when it is copied, what
 * is unfinished, and what the tools it calls would refuse. An `unchecked` block is not held against the tools.
 */
export function checkBlock(source: string, attributes: BlockAttributes = {}): Problem[] {
  const script = parseShell(source);
  return merge(checkHouseStyle(source, script), checkScript(source, script, attributes, assignedNames(script)));
}

/** The same for a crontab. */
export function checkCrontab(source: string, attributes: BlockAttributes = {}): Problem[] {
  return merge(checkHouseStyle(source, parseShell('')), checkLines(source, 'either', attributes, new Set()));
}

function checkLines(source: string, kind: CrontabKind, attributes: BlockAttributes, assigned: ReadonlySet<string>): Problem[] {
  const { commands, problems } = readCrontab(source, kind);
  return [
    ...problems,
    ...commands.flatMap((span) => inSpan(source, span, (text) => checkScript(text, parseShell(text), attributes, assigned))),
  ];
}

function checkScript(source: string, script: ShellScript, attributes: BlockAttributes, assigned: ReadonlySet<string>): Problem[] {
  if (attributes.unchecked !== undefined) return [...script.problems];
  const folders = workingDirectories(script.commands, attributes.dir);
  const check = (command: SimpleCommand): Problem[] => {
    const broken = checkAngleBrackets(source, command.redirections);
    // What a placeholder in angle brackets breaks the command into is not worth more errors.
    if (broken.length > 0) return broken;
    const invocation = readInvocation(command);
    if (invocation === undefined) return checkAssignments(command, script);
    const embedded = embeddedTexts(command, invocation, source).flatMap((span) =>
      inSpan(source, span, (text) =>
        span.kind === 'shell'
          ? checkScript(text, parseShell(text), attributes, assigned)
          : checkLines(text, crontabKind(script), attributes, assigned),
      ),
    );
    const folder = folders.get(command);
    return [...checkTool(invocation, folder, attributes, assigned), ...checkPackerFolder(command, folder), ...embedded];
  };
  return [...script.problems, ...script.commands.flatMap(check)];
}

/** What is wrong with the call of a tool whose grammar is known. */
function checkTool(
  invocation: Invocation,
  folder: string | undefined,
  attributes: BlockAttributes,
  assigned: ReadonlySet<string>,
): Problem[] {
  const problems = own(callChecks, invocation.name)?.(invocation, folder);
  return problems === undefined ? [] : [...problems, ...checkWords(invocation, assigned), ...checkVersions(invocation, attributes)];
}

const callChecks: Readonly<Record<string, (invocation: Invocation, folder: string | undefined) => Problem[]>> = {
  maas: checkMaas,
  make: checkMake,
  packer: checkPacker,
  'sstream-mirror': checkSstream,
  'sstream-query': checkSstream,
  'sstream-sync': checkSstream,
};

function checkWords({ words }: Invocation, assigned: ReadonlySet<string>): Problem[] {
  const globs = words.flatMap((word) => {
    const glob = globCharacter(word);
    return glob === undefined
      ? []
      : [
          problemAt(
            glob,
            `The shell replaces a word with ${code(glob.character)} by names of files, where some match.`,
            `Put the word in quotes: ${code(`'${word.value}'`)}.`,
          ),
        ];
  });
  return [...checkPlaceholders(words, assigned), ...globs];
}

function inSpan(source: string, { start, end }: Span, check: (text: string) => Problem[]): Problem[] {
  return check(source.slice(start, end)).map((problem) => ({ ...problem, start: problem.start + start, end: problem.end + start }));
}

/** Both in the order of their places, without what is but a consequence of a character that breaks the block. */
function merge(house: readonly Problem[], others: readonly Problem[]): Problem[] {
  const own = others.filter(({ start, end }) => !house.some((broken) => broken.start <= end && start <= broken.end));
  return [...house, ...own].sort((a, b) => a.start - b.start || a.end - b.end);
}
