import { flatLabel } from './flat-label.ts';
import type { InventoryItem } from './inventory.ts';
import { topicSlug } from './topic-id.ts';
import { allTopics } from './topic-index.ts';
import type { TopicIndex } from './topic-index.ts';
import { topicsPath } from './topics-path.ts';

/** A page with its sections, as an inventory lists them. */
export interface ListedPage {
  readonly path: string;
  readonly title: string;
  readonly headings: readonly { readonly slug: string; readonly text: string }[];
}

/**
 * Every page, section and entry of the index.
 *
 * A page is referred to by its address without the last slash (`:doc:` `how-to/import-images`; the home page is `index`), a
 * section by its address (`:ref:` `how-to/import-images/#add-a-boot-source`), an entry by its label (`:ref:`
 * `topic:boot-source-adding`). An entry leads to its place; where it has several or none, to itself in the index.
 */
export function inventoryItems(pages: readonly ListedPage[], index: Pick<TopicIndex, 'groups'>): InventoryItem[] {
  const all = [...pages, { path: topicsPath, title: 'Topics from A to Z', headings: [] }];
  return [
    ...all.map(({ path, title }) => ({ name: path.replace(/\/$/, '') || 'index', role: 'doc' as const, href: path || './', title })),
    ...pages.flatMap(({ path, headings }) =>
      headings.map(({ slug, text }) => ({ name: `${path}#${slug}`, role: 'label' as const, href: `${path}#${slug}`, title: text })),
    ),
    ...[...allTopics(index)].map(({ topic: { label, id, locators, see } }) => {
      const [only, ...others] = locators;
      const main = only?.main === true || others.length === 0 ? only && (only.href || './') : undefined;
      return { name: `topic:${topicSlug(label)}`, role: 'label' as const, href: main ?? `${topicsPath}#${see?.id ?? id}`, title: flatLabel(label) };
    }),
  ];
}
