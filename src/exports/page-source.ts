import type { Element, ElementContent, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { select, textOf } from './hast.ts';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { HtmlPage } from '../publish/html-page.ts';

/** What other programs read of a page. */
export interface PageSource {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the navigation files it under: `how-to`, or `home`; empty for a page that is in no navigation. */
  readonly kind: string;
  /** Its text, without the frame around it. */
  readonly text: readonly ElementContent[];
  /** The paths that its navigation lists, in order. */
  readonly order: readonly string[];
}

/** Reads a finished page. Its addresses still start at the site's root. */
export function readPageSource({ path }: HtmlPage, tree: DefaultTreeAdapterTypes.Document): PageSource {
  const document = fromParse5(tree);
  const root: Root = document.type === 'root' ? document : { type: 'root', children: [] };
  const main = select(root, (element) => element.tagName === 'main')[0];
  const find = (isIt: (element: Element) => boolean) => (main === undefined ? undefined : select(main, isIt)[0]);
  const description = select(root, ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'description')[0];
  const navigation = select(root, ({ properties }) => properties['id'] === 'site-pages')[0];
  return {
    path,
    title: textOf(find(({ tagName }) => tagName === 'h1')),
    description: String(description?.properties['content'] ?? ''),
    kind: classNames(main).find((name) => name.startsWith('page-'))?.slice('page-'.length) ?? '',
    text: find((element) => classNames(element).includes('prose'))?.children ?? [],
    order: navigation === undefined ? [] : select(navigation, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties['href']).slice(1)),
  };
}

function classNames(element: Element | undefined): readonly string[] {
  const names = element?.properties['className'];
  return Array.isArray(names) ? names.map(String) : [];
}
