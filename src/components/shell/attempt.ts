/** What an action gives; undefined where the browser refuses, as it may for storage and for the history of a file's page. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
