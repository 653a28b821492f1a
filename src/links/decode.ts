/** A percent-encoded text, decoded once; undefined where it cannot be. */
export function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
