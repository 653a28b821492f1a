const key = 'recent-searches';
const most = 6;

/** What was searched for in this browser and led to a page, the latest first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search in this browser alone. */
export function remember(text: string): void {
  keep([text.slice(0, 200), ...recentSearches().filter((other) => other !== text)].slice(0, most));
}

/** Drops a search. */
export function forget(text: string): void {
  keep(recentSearches().filter((other) => other !== text));
}

function keep(texts: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(texts));
  } catch {
    // A browser that keeps nothing searches all the same.
  }
}
