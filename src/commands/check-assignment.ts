import { readInvocation } from './invocation.ts';
import { readMaasCall } from './maas/call.ts';
import { own } from './own.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Assignment, ShellScript, SimpleCommand } from './shell/types.ts';
import { code } from './wording.ts';

/** What is wrong with a command that only assigns. */
export function checkAssignments(command: SimpleCommand, script: ShellScript): Problem[] {
  const previous = script.commands[script.commands.indexOf(command) - 1];
  return command.assignments.flatMap((assignment) => [...checkAnswer(assignment, script), ...checkLostKey(assignment, previous)]);
}

/** A variable for an id takes the whole answer of the MAAS CLI, which is JSON: `SOURCE_ID=$(maas $PROFILE boot-sources read)`. */
function checkAnswer({ name, word }: Assignment, { commands }: ShellScript): Problem[] {
  const part = word.parts.find((each) => each.kind === 'expansion' && each.form === 'command');
  if (part === undefined || !/(?:^|_)IDS?$/i.test(name)) return [];
  const [only, ...others] = commands.filter(({ start, end }) => part.start < start && end < part.end);
  if (only?.words[0]?.value !== 'maas' || others.length > 0) return [];
  return [
    problemAt(
      word,
      `${code(name)} gets the whole answer, which is JSON.`,
      `Pick the id out of it, as in ${code('| jq \'.[] | select(.url | contains("images.maas.io")) | .id\'')}.`,
    ),
  ];
}

/** A key of the command before, on a line of its own: the backslash before it got lost. */
function checkLostKey({ name, word }: Assignment, previous: SimpleCommand | undefined): Problem[] {
  const invocation = previous && readInvocation(previous);
  const action = invocation?.name === 'maas' ? readMaasCall(invocation)?.action : undefined;
  if (action === undefined || typeof action.parameters === 'string') return [];
  const isKey = own(action.parameters, name) !== undefined || action.keyPrefixes?.some((prefix) => name.startsWith(prefix));
  return isKey
    ? [
        problemAt(
          word,
          `${code(name)} is a key of the command before, but stands on a line of its own.`,
          'End the line before it with a backslash.',
        ),
      ]
    : [];
}
