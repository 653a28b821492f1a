import { compareSortable, sortable } from './collate.ts';
import { flatLabel } from './flat-label.ts';
import type { PageTopics } from './page-topics.ts';

/** A topic as the foot of its page names it. */
export interface PageLabel {
  readonly label: string;
  /** Id of the section; empty for the page itself. */
  readonly id: string;
}

/** What the foot of a page names: each entry as it was written, without what follows from it, in order, each once. */
export function pageLabels({ entries }: PageTopics): PageLabel[] {
  const byKey = new Map(entries.filter(({ written }) => written).map(({ label, id }) => [`${flatLabel(label)}#${id}`, { label: flatLabel(label), id }]));
  return [...byKey.values()]
    .map((page) => ({ page, ...sortable(page.label, 0) }))
    .sort(compareSortable)
    .map(({ page }) => page);
}
