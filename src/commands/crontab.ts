import { commandPrefixes } from './grammar/command-prefixes.ts';
import { own } from './own.ts';
import { problemAt } from './problem.ts';
import type { Problem, Span } from './problem.ts';

/** Whose table it is: that of one user, or one of the system, whose lines name a user; `either` where nothing says. */
export type CrontabKind = 'user' | 'system' | 'either';

/** What a crontab runs, and what is wrong with its form. */
export interface Crontab {
  /** The command of each line. */
  readonly commands: readonly Span[];
  readonly problems: readonly Problem[];
}

/** The beginning of a line of a crontab: five fields of time, or a word such as `@daily`. */
export const cronTime =
  /^[ \t]*(?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)|(?:[\d*][\d*/,-]*[ \t]+){2}(?:[\w*][\w*/,-]*[ \t]+){2}[\w*][\w*/,-]*)[ \t]+(?=\S)/;

/** Programs by which a command is told from the name of a user. */
const programs = /^(?:maas|sstream-\w+|packer|make|[^ \t]*\/[^ \t]*)$/;

/**
 * The commands of a crontab.
 *
 * Rule: crontab(5): comments, `NAME=VALUE`, and lines of time, in tables of the system a user, and a command, in which
 * `%` is the end of a line unless it is escaped.
 */
export function readCrontab(text: string, kind: CrontabKind): Crontab {
  const commands: Span[] = [];
  const problems: Problem[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const time = cronTime.exec(line)?.[0];
    if (time === undefined) continue;
    const start = index + time.length;
    const end = index + line.trimEnd().length;
    const [, word = '', blanks = ''] = /^(\S+)([ \t]*)/.exec(text.slice(start, end)) ?? [];
    const isProgram = programs.test(word) || own(commandPrefixes, word) !== undefined;
    const second = /^\S*/.exec(text.slice(start + word.length + blanks.length, end))?.[0] ?? '';
    const namesUser =
      kind === 'system'
        ? !isProgram
        : kind === 'either' && !isProgram && (programs.test(second) || own(commandPrefixes, second) !== undefined);
    if (kind === 'system' && isProgram) {
      problems.push(
        problemAt(
          { start, end: start + word.length },
          'A line of a crontab of the system names the user before the command.',
          'Write the user, such as `root`, before it.',
        ),
      );
    }
    commands.push({ start: namesUser ? start + word.length + blanks.length : start, end });
    for (const { index: at } of text.slice(start, end).matchAll(/(?<!\\)%/g)) {
      problems.push(problemAt({ start: start + at, end: start + at + 1 }, 'In a crontab `%` ends the command.', 'Write `\\%`.'));
    }
  }
  return { commands, problems };
}
