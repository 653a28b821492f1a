/** What an error says, as the lines of a verdict. */
export function messageOf(error: unknown): string[] {
  return [error instanceof Error ? error.message : String(error)];
}
