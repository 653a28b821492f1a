/** Languages of blocks that show a session: what was typed behind a prompt, and what was printed. */
const sessions = new Set(['console', 'shell-session', 'shellsession', 'terminal']);

/** The text of a code block as it is copied: of a session only what was typed, without the prompts. */
export function commandText(text: string, language: string | undefined): string {
  if (language === undefined || !sessions.has(language) || !/^[$#] /m.test(text)) return text;
  const lines = text.split('\n');
  const typed = lines.filter((line, index) => /^[$#>] /.test(line) || (index > 0 && /\\$/.test(lines[index - 1] ?? '')));
  return `${typed.map((line) => line.replace(/^[$#>] /, '')).join('\n')}\n`;
}
