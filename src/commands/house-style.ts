import { problemAt } from './problem.ts';
import type { Problem, Span } from './problem.ts';
import type { ShellScript } from './shell/types.ts';
import { code } from './wording.ts';

interface Look {
  readonly pattern: RegExp;
  readonly reason: (character: string) => string;
  readonly remedy: string;
  /** True where a comment may hold it. */
  readonly inComments?: true;
}

/** Characters that look like others or like nothing, and break a command that is copied. */
const look: readonly Look[] = [
  { pattern: /[‘’‚‛′´]/g, reason: (char) => `${name(char)} is no quote to the shell.`, remedy: "Write a straight quote, '." },
  { pattern: /[“”„‟″«»]/g, reason: (char) => `${name(char)} is no quote to the shell.`, remedy: 'Write a straight quote, ".' },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g,
    reason: (char) => `${name(char)} is no blank to the shell.`,
    remedy: 'Write a plain blank.',
  },
  {
    pattern: /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g,
    reason: (char) => `${name(char)} cannot be seen and becomes part of the word.`,
    remedy: 'Delete it.',
  },
  {
    pattern: /(?<=^|[\s"'(=])[\u2010-\u2015\u2212]+(?=\w|\s|$)/gm,
    reason: (char) => `${name(char)} is no hyphen.`,
    remedy: 'Write - or --.',
    inComments: true,
  },
];

/** A comment that would be a command: what follows its `#` starts like one. */
const commandInComment =
  /^#\s*(?:sudo|apt|apt-get|maas|sstream-\w+|packer|make|wget|curl|snap|git|lxc|systemctl|mkdir|cd|cp|export)\s+(?:[-$/.~]\S|https?:|(?:admin|install|update|clone|login|build|init|validate)\b|[\w-]+=)/;

/** What breaks a block when it is copied, whatever its commands are. */
export function checkHouseStyle(source: string, { comments, commands }: ShellScript): Problem[] {
  const hereDocuments = commands.flatMap(({ redirections }) => redirections.flatMap(({ hereDocument }) => hereDocument ?? []));
  return [
    ...look.flatMap(({ pattern, reason, remedy, inComments }) =>
      find(source, pattern)
        .filter((span) => inComments !== true || !isInside(span, comments))
        .map((span) => problemAt(span, reason(source.slice(span.start, span.end)), remedy)),
    ),
    ...find(source, /(?<=\\)[ \t]+$/gm)
      .filter((span) => !isInside(span, comments))
      .map((span) =>
        problemAt(
          span,
          'A blank after the backslash ends the line: what is below becomes a command of its own.',
          'Delete the blanks at the end of the line.',
        ),
      ),
    ...find(source, /^[ \t]*(?:[\w.-]+@[\w.-]+[^\n$#]*[$#]|\$)[ \t]/gm)
      .filter((span) => !isInside(span, hereDocuments))
      .map((span) =>
        problemAt(span, 'The line starts with a prompt, which readers copy too.', 'Delete the prompt; show output in a block of its own.'),
      ),
    ...comments
      .filter(({ start, end }) => commandInComment.test(source.slice(start, end)))
      .map(({ start }) =>
        problemAt(
          { start, end: start + 1 },
          `To the shell this line is a comment: the ${code('#')} is a prompt, or the command is switched off.`,
          `Write ${code('sudo')} before a command that needs root, or reword the comment.`,
        ),
      ),
  ];
}

function find(source: string, pattern: RegExp): Span[] {
  return Array.from(source.matchAll(pattern), ({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

function isInside({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}

/** A character by its number, since it may not show: `“ (U+201C)`. */
function name(char: string): string {
  const point = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\s\p{Cf}]/u.test(char) ? `The character U+${point}` : `${code(char)} (U+${point})`;
}
