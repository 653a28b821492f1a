import { cronTime } from './crontab.ts';
import type { CrontabKind } from './crontab.ts';
import type { Invocation } from './invocation.ts';
import type { Span } from './problem.ts';
import type { ShellScript, SimpleCommand, Word } from './shell/types.ts';

/** Text inside a command that is a script or a crontab of its own. */
export interface Embedded extends Span {
  readonly kind: 'shell' | 'crontab';
}

const shells = /^(?:bash|dash|sh|zsh)$/;

/** The scripts and crontabs that a command carries: `bash -c '…'`, `ssh $HOST '…'`, `bash <<EOF`, lines for cron. */
export function embeddedTexts(command: SimpleCommand, { name, words }: Invocation, source: string): Embedded[] {
  const hereDocuments = command.redirections.flatMap(({ hereDocument }) => hereDocument ?? []);
  const found: Embedded[] = [];
  if (shells.test(name) || name === 'ssh') found.push(...hereDocuments.map((span) => ({ ...span, kind: 'shell' as const })));
  const script = shells.test(name)
    ? words[words.findIndex(({ value }) => /^-\w*c$/.test(value)) + 1]
    : name === 'ssh' || name === 'watch'
      ? words.at(-1)
      : undefined;
  const inside = script && textOf(script);
  if (inside !== undefined && /\s/.test(source.slice(inside.start, inside.end))) found.push({ ...inside, kind: 'shell' });
  const texts = name === 'echo' || name === 'printf' ? words.flatMap((word) => textOf(word) ?? []) : hereDocuments;
  for (const span of texts) {
    const lines = source.slice(span.start, span.end).split('\n');
    if (lines.some((line) => cronTime.test(line))) found.push({ ...span, kind: 'crontab' });
  }
  return found;
}

/** Whose crontab a block writes: that of the system where it names a file of `/etc/cron.d` or `/etc/crontab`. */
export function crontabKind({ commands }: ShellScript): CrontabKind {
  const targets = commands.flatMap(({ words, redirections }) => [...words, ...redirections.flatMap(({ target }) => target ?? [])]);
  if (targets.some(({ value }) => /^\/etc\/cron(?:tab|\.d\/)/.test(value))) return 'system';
  return commands.some(({ words }) => words.some(({ value }) => value === 'crontab')) ? 'user' : 'either';
}

/** Where the text of a quoted word stands, if it stands there as the command gets it. */
function textOf({ parts }: Word): Span | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  const plain = parts.every(
    (part) => part.kind === 'expansion' || (part.quoting !== 'none' && part.value.length === part.end - part.start),
  );
  return first === undefined || last === undefined || first.kind !== 'text' || !plain ? undefined : { start: first.start, end: last.end };
}
