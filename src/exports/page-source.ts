import type { Element, ElementContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { classNames, select, textOf } from '../markdown/hast.ts';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { BuildFailure } from '../publish/build-failure.ts';
import type { HtmlPage } from '../publish/html-page.ts';
import { attributeOf, findElement } from '../publish/html-tree.ts';
import type { TreeElement } from '../publish/html-tree.ts';
import { findWrongLinks } from './check-links.ts';
import { readPreview } from './previews.ts';
import type { PagePreview } from './previews.ts';
import { toMarkdown } from './to-markdown.ts';

/** What other programs read of a page. */
export interface PageSource {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the navigation files it under: `how-to`, or `home`; empty for a page that is in no navigation. */
  readonly kind: string;
  /** Its text without the frame around it, as `toMarkdown` writes it. */
  readonly markdown: string;
  readonly preview: PagePreview;
  /** The paths that the navigation of the home page lists, in order; empty for other pages. */
  readonly order: readonly string[];
  /** The path of the page that it names as its next; undefined for the last. */
  readonly next: string | undefined;
}

/**
 * Reads a finished page. Its addresses still start at the site's root.
 *
 * @throws {BuildFailure} where the text as Markdown holds links that the page does not
 */
export function readPageSource(page: HtmlPage, tree: DefaultTreeAdapterTypes.Document): PageSource {
  const { path } = page;
  const main = elementFrom(findElement(tree, ({ tagName }) => tagName === 'main'));
  const inMain = main === undefined ? [] : select(main, () => true);
  const description = findElement(tree, (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description');
  const navigation = path === '' ? elementFrom(findElement(tree, (element) => attributeOf(element, 'id') === 'site-pages')) : undefined;
  const next = inMain.find(({ tagName, properties }) => tagName === 'a' && String(properties['rel']) === 'next');
  const title = textOf(inMain.find(({ tagName }) => tagName === 'h1'));
  const about = (description && attributeOf(description, 'content')) ?? '';
  const text: readonly ElementContent[] = inMain.find((element) => classNames(element).includes('prose'))?.children ?? [];
  const markdown = toMarkdown(path, title, text);
  const wrong = findWrongLinks(markdown, page);
  if (wrong.length > 0) throw new BuildFailure(`The Markdown copy of \`${path}\` holds links that its page does not: ${wrong.join(', ')}. The fault is in src/exports/to-markdown.ts.`);
  return {
    path,
    title,
    description: about,
    kind: classNames(main).find((name) => name.startsWith('page-'))?.slice('page-'.length) ?? '',
    markdown,
    preview: readPreview(title, about, text),
    order: navigation === undefined ? [] : select(navigation, ({ tagName }) => tagName === 'a').map(linkedPath),
    next: next === undefined ? undefined : linkedPath(next),
  };
}

/** An element as the exports read it. */
function elementFrom(element: TreeElement | undefined): Element | undefined {
  const node = element === undefined ? undefined : fromParse5(element);
  return node?.type === 'element' ? node : undefined;
}

/**
 * The pages in the order of the navigation: it names the pages around the one that holds it, and each page its next.
 *
 * @param sources by path
 */
export function inOrder(sources: ReadonlyMap<string, PageSource>): PageSource[] {
  const chain = new Set<string>();
  for (let path: string | undefined = ''; path !== undefined && !chain.has(path); path = sources.get(path)?.next) chain.add(path);
  const [home = '', ...others] = chain;
  const beside = (sources.get('')?.order ?? []).filter((path) => !chain.has(path));
  return [...new Set([home, ...beside, ...others])].flatMap((path) => sources.get(path) ?? []);
}

function linkedPath({ properties }: Element): string {
  return String(properties['href']).slice(1);
}
