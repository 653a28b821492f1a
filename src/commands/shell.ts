import { readCommands } from './shell/commands.ts';
import { reportUnfinished } from './shell/here-document.ts';
import { startReader } from './shell/reader.ts';
import type { ShellScript } from './shell/types.ts';

/**
 * Takes a shell block apart into its simple commands, each with its words as the command gets them and the offsets where
 * they stand: through pipes, lists, `$(…)`, loops, functions, here-documents and continued lines.
 *
 * It reads what manuals hold, not all of bash: it expands nothing, knows no extended globs and no aliases. It accepts
 * every text; whether bash does is for `bash -n` to say.
 *
 * Rule: bash(1), SHELL GRAMMAR.
 */
export function parseShell(source: string): ShellScript {
  const reader = startReader(source);
  readCommands(reader, '');
  for (const { redirection, delimiter } of reader.pending)
    reportUnfinished(reader, { start: redirection.start, end: redirection.end }, delimiter);
  const { commands, comments, loopVariables, problems } = reader;
  return { commands: commands.sort((a, b) => a.start - b.start || b.end - a.end), comments, loopVariables, problems };
}
