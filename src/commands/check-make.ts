import { makeOptions, makeValues } from './grammar/make.ts';
import { commonTargets, packerTemplates, rootTargets } from './grammar/packer-maas/templates.ts';
import type { PackerTemplate } from './grammar/packer-maas/types.ts';
import type { Invocation } from './invocation.ts';
import { readOptions } from './options.ts';
import { own } from './own.ts';
import { packerFolder, templateNames, unknownFolder } from './packer-folder.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { assignedName } from './shell/commands.ts';
import type { Word } from './shell/types.ts';
import { enter } from './working-directory.ts';
import { code, list, whatExists, writeNearest } from './wording.ts';
import { dropStart, isLiteral } from './words.ts';

/** Variables of the environment that are for everything, not for one Makefile. */
const common = /^(?:https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|PACKER_\w+|PKR_VAR_\w+|TMPDIR|MAKEFLAGS|LC_ALL|LANG)$/;

/** How many templates are named that have what another lacks. */
const mostNamed = 4;

/** What is wrong with a call of make in the folder `folder` of packer-maas. */
export function checkMake(invocation: Invocation, folder: string | undefined): Problem[] {
  const read = readOptions('make', invocation.words, makeOptions, 'getopt');
  const chosen = read.options.find(({ name }) => name === '-C')?.argument;
  const here = packerFolder(chosen === undefined ? folder : enter(folder, chosen));
  if (read.options.some(({ name }) => name === '-v' || name === '-h')) return [...read.problems];
  switch (here.kind) {
    case 'elsewhere':
      return [
        ...read.problems,
        problemAt(
          invocation.nameWord,
          'Nothing says in which folder of packer-maas this runs.',
          'Write `cd packer-maas/ubuntu` before it, or mark the block with `dir=packer-maas/ubuntu` after its language.',
        ),
      ];
    case 'unknown':
      // Where it was a `cd` that led here, the problem stands there.
      return [...read.problems, ...(chosen === undefined ? [] : [unknownFolder(chosen, here.name)])];
    case 'placeholder':
      return [...read.problems];
    case 'root':
      return [...read.problems, ...checkRoot(invocation, read.words)];
    case 'template':
      return [...read.problems, ...checkTemplate(here.name, here.template, invocation, read.words)];
  }
}

function checkRoot({ nameWord }: Invocation, words: readonly Word[]): Problem[] {
  if (words.every((word) => assignedName(word) !== undefined)) {
    return [
      problemAt(
        nameWord,
        `The Makefile of packer-maas itself builds nothing; its targets are ${list(rootTargets)}.`,
        'Enter the folder of a template first, as in `cd packer-maas/ubuntu`.',
      ),
    ];
  }
  return words.flatMap((word) => checkTarget('packer-maas', word, rootTargets));
}

function checkTemplate(name: string, template: PackerTemplate, { environment }: Invocation, words: readonly Word[]): Problem[] {
  const targets = [...template.targets, ...commonTargets];
  const variables = [...template.makeVariables, ...(template.derivedVariables ?? [])];
  const inEnvironment = [...template.makeVariables, ...(template.environment ?? [])];
  return [
    ...environment.flatMap((word) => checkEnvironment(name, word, inEnvironment)),
    ...words.flatMap((word) => {
      const variable = assignedName(word);
      return variable === undefined ? checkTarget(`packer-maas/${name}`, word, targets) : checkVariable(name, variable, word, variables);
    }),
  ];
}

function checkTarget(folder: string, word: Word, targets: readonly string[]): Problem[] {
  if (!isLiteral(word) || targets.includes(word.value)) return [];
  return [
    problemAt(
      word,
      `The Makefile of ${code(folder)} has no target ${code(word.value)}. ${whatExists(word.value, targets, 'It')}`,
      writeNearest(word.value, targets, 'Write one of them.'),
    ),
  ];
}

function checkVariable(name: string, variable: string, word: Word, variables: readonly string[]): Problem[] {
  if (!variables.includes(variable)) return [unknownVariable(name, variable, word, variables)];
  const values = own(own(makeValues, name) ?? {}, variable);
  const value = dropStart(word, variable.length + 1);
  if (values === undefined || !isLiteral(value) || values.includes(value.value)) return [];
  return [
    problemAt(
      value,
      `${code(variable)} of ${code(`packer-maas/${name}`)} takes ${list(values, 'or')}, not ${code(value.value)}.`,
      'Write one of them.',
    ),
  ];
}

function checkEnvironment(name: string, word: Word, variables: readonly string[]): Problem[] {
  const variable = assignedName(word);
  return variable === undefined || variables.includes(variable) || common.test(variable)
    ? []
    : [unknownVariable(name, variable, word, variables)];
}

function unknownVariable(name: string, variable: string, { start }: Word, variables: readonly string[]): Problem {
  const others = templateNames.filter((each) => packerTemplates[each]?.makeVariables.includes(variable));
  const [shown, more] = [others.slice(0, mostNamed), others.length > mostNamed];
  const elsewhere = others.length === 0 ? '' : ` It belongs to ${more ? `${shown.map(code).join(', ')} and others` : list(shown)}.`;
  return problemAt(
    { start, end: start + variable.length },
    `The Makefile of ${code(`packer-maas/${name}`)} knows no variable ${code(variable)} and would ignore it. ${whatExists(variable, variables, 'It')}${elsewhere}`,
    writeNearest(variable, variables, 'Leave it out.'),
  );
}
