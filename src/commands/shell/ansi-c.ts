const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
};

/**
 * The text that `$'…'` stands for, given what is between the quotes.
 *
 * Rule: bash(1), QUOTING, "ANSI-C Quoting". Bytes above 0x7f stand for the character of that number, not for a byte of
 * its encoding; a number 0 ends the text.
 */
export function decodeAnsiC(text: string): string {
  const decoded = text.replace(
    /\\(?:([abefnrtvE\\'"?])|([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|c([^]))/g,
    (whole, name?: string, octal?: string, hex?: string, short?: string, long?: string, control?: string) => {
      if (name !== undefined) return simple[name] ?? whole;
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8) & 0xff);
      if (control !== undefined) return String.fromCodePoint((control.codePointAt(0) ?? 0) & 0x1f);
      const point = Number.parseInt(hex ?? short ?? long ?? '', 16);
      return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    },
  );
  const end = decoded.indexOf('\0');
  return end < 0 ? decoded : decoded.slice(0, end);
}
