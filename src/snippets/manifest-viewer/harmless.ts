/** A name that came from elsewhere, at most 80 characters, without what controls or reverses writing. */
export function harmless(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '\u{FFFD}').slice(0, 80);
}
