/**
 * A text from outside, fit for a terminal: characters that would move the cursor, change colours or the direction of
 * writing, or hide, are written as escapes. A line break stays where `lines` allows it.
 */
export function harmless(text: string, options: { readonly lines?: boolean } = {}): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\n' && options.lines === true) return character;
    return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
  });
}

/** Bold, where the output is a terminal that may be coloured (https://no-color.org). */
export function bold(
  text: string,
  io: { readonly isTerminal: boolean; readonly env: Readonly<Record<string, string | undefined>> },
): string {
  const isPlain = !io.isTerminal || (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
  return isPlain ? text : `\u001b[1m${text}\u001b[22m`;
}
