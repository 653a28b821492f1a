import { packerCommands } from './grammar/packer.ts';
import type { PackerCommand } from './grammar/packer.ts';
import type { Invocation } from './invocation.ts';
import { readOptions } from './options.ts';
import type { GivenOption } from './options.ts';
import { own } from './own.ts';
import { packerFolder } from './packer-folder.ts';
import type { PackerFolder } from './packer-folder.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Word } from './shell/types.ts';
import { code, list, whatExists, writeNearest } from './wording.ts';
import { isLiteral } from './words.ts';

/** What is wrong with a call of Packer in the folder `folder`. */
export function checkPacker({ words, nameWord }: Invocation, folder: string | undefined): Problem[] {
  const [first, ...rest] = words;
  if (first === undefined) {
    return [problemAt(nameWord, `${code('packer')} needs a subcommand. ${whatExists('', Object.keys(packerCommands), 'It')}`, 'Add one.')];
  }
  if (isHelp(first) || first.value === '--version' || first.value === '-v') return [];
  return checkSubcommand('packer', packerCommands, first, rest, packerFolder(folder));
}

function isHelp({ value }: Word): boolean {
  return /^--?h(?:elp)?$/.test(value);
}

function checkSubcommand(
  called: string,
  commands: Readonly<Record<string, PackerCommand>>,
  name: Word,
  rest: readonly Word[],
  folder: PackerFolder,
): Problem[] {
  const command = own(commands, name.value);
  const names = Object.keys(commands);
  if (command === undefined) {
    return [
      problemAt(
        name,
        `${code(called)} has no subcommand ${code(name.value)}. ${whatExists(name.value, names, 'It')}`,
        writeNearest(name.value, names, 'Write one of them.'),
      ),
    ];
  }
  if (rest.some(isHelp)) return [];
  const full = `${called} ${name.value}`;
  if (command.subcommands !== undefined) {
    const [next, ...others] = rest;
    if (next === undefined) {
      return [problemAt(name, `${code(full)} needs a subcommand. ${whatExists('', Object.keys(command.subcommands), 'It')}`, 'Add one.')];
    }
    return checkSubcommand(full, command.subcommands, next, others, folder);
  }
  const read = readOptions(full, rest, command.options, 'go');
  return [
    ...read.problems,
    ...checkWords(full, command, read.words, name, folder),
    ...read.options.flatMap((option) => checkOption(option, folder)),
  ];
}

function checkWords(
  called: string,
  { words: expected, optionalWords }: PackerCommand,
  words: readonly Word[],
  name: Word,
  folder: PackerFolder,
): Problem[] {
  const late = words.slice(1).find(({ value }) => /^-./.test(value));
  if (late !== undefined) {
    return [
      problemAt(
        late,
        `Options of ${code(called)} come before its words; after ${code(words[0]?.source ?? '')} this is one word too many.`,
        `Move it right after ${code(called)}.`,
      ),
    ];
  }
  const extra = words[expected.length];
  if (extra !== undefined) {
    return [
      problemAt(
        extra,
        `${code(called)} takes ${expected.length === 0 ? 'no words' : expected.length === 1 ? 'one word' : `${expected.length} words`}.`,
        'Leave it out.',
      ),
    ];
  }
  if (words.length < expected.length && optionalWords !== true) {
    return [
      problemAt(
        name,
        `${code(called)} needs a template: a folder, or a file.`,
        `Write ${code(`${called} .`)} in the folder of the template.`,
      ),
    ];
  }
  const [template] = words;
  return template !== undefined && expected[0] === 'template' ? checkTemplateFile(called, template, folder) : [];
}

function checkTemplateFile(called: string, word: Word, folder: PackerFolder): Problem[] {
  if (!isLiteral(word)) return [];
  const known = folder.kind === 'template' ? folder.template.templates : undefined;
  const remedy = known === undefined ? 'Write `.` in the folder of the template.' : `Write ${list(['.', ...known], 'or')}.`;
  if (word.value.endsWith('.json') && !word.value.endsWith('.pkr.json') && called !== 'packer hcl2_upgrade') {
    return [
      problemAt(word, 'The templates of packer-maas are HCL2 (`*.pkr.hcl`) since August 2022; JSON is the form before that.', remedy),
    ];
  }
  const file = word.value.replace(/^\.\//, '');
  if (known === undefined || !file.endsWith('.pkr.hcl') || file.includes('/') || known.includes(file)) return [];
  return [problemAt(word, `The folder has no template ${code(file)}.`, remedy)];
}

function checkOption({ name, argument }: GivenOption, folder: PackerFolder): Problem[] {
  if (argument === undefined || folder.kind !== 'template') {
    return name === '-var' && argument !== undefined ? checkVariableForm(argument) : [];
  }
  if (name === '-var') return [...checkVariableForm(argument), ...checkVariableName(argument, folder.template.packerVariables)];
  const { builds } = folder.template;
  if ((name !== '-only' && name !== '-except') || builds === undefined || !isLiteral(argument)) return [];
  const unknown = argument.value.split(',').find((build) => !builds.includes(build));
  return unknown === undefined
    ? []
    : [
        problemAt(
          argument,
          `The template has no build ${code(unknown)}; it has ${list(builds)}.`,
          writeNearest(unknown, builds, 'Write one of them.'),
        ),
      ];
}

function checkVariableForm(argument: Word): Problem[] {
  return /^[\w-]+=/.test(argument.value) || !isLiteral(argument)
    ? []
    : [
        problemAt(
          argument,
          `${code('-var')} takes NAME=VALUE, and ${code(argument.value)} is not of that form.`,
          'Write the name, an equals sign and the value in one word.',
        ),
      ];
}

function checkVariableName(argument: Word, names: readonly string[]): Problem[] {
  const name = /^([\w-]+)=/.exec(argument.value)?.[1];
  return name === undefined || names.includes(name)
    ? []
    : [
        problemAt(
          argument,
          `The template has no variable ${code(name)}. ${whatExists(name, names, 'It')}`,
          writeNearest(name, names, 'Write one of them.'),
        ),
      ];
}
