import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element that carries an id. */
export interface IdPosition {
  readonly element: string;
  /** Where its attribute, `id="…"`, starts, counted from 0. */
  readonly offset: number;
  /** Offset behind its start tag. */
  readonly inside: number;
  /** The text of a heading, a term or a figure's caption; empty for other elements. */
  readonly text: string;
}

/** One address in an attribute of a page: `<a href="…">`, `<img src="…">` and their like. */
export interface PageLink {
  /** The address as the browser reads it, entities decoded. */
  readonly address: string;
  readonly element: string;
  readonly attribute: string;
  /** Where the attribute, `name="value"`, starts, counted from 0, and the offset behind its closing quote. */
  readonly offset: number;
  readonly end: number;
}

/** What the checks and rewrites after a build need to know of one finished page. */
export interface HtmlPage {
  /** Address of the page relative to the site's root: `''`, `about-images/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  /** Every id with the positions of the elements that carry it, in document order. */
  readonly ids: ReadonlyMap<string, readonly IdPosition[]>;
  readonly links: readonly PageLink[];
  /** What the fragments start with that live snippets of the page answer for: see `src/links/owned-fragment.ts`. */
  readonly fragments: readonly string[];
}

/** The attributes that hold one address each (HTML Standard, "Attributes", those of type "Valid … URL"). */
const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/** The tree of a page, with the place of each element in its text. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** Reads a finished page once, for every check and rewrite that follows. */
export function readHtmlPage(path: string, html: string, tree = parsePage(html)): HtmlPage {
  const ids = new Map<string, IdPosition[]>();
  const links: PageLink[] = [];
  const fragments: string[] = [];
  const pending: DefaultTreeAdapterTypes.ParentNode[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('tagName' in node) {
      readElement(node, ids, links);
      fragments.push(...node.attrs.flatMap(({ name, value }) => (name === 'data-fragment-prefix' ? [value] : [])));
    }
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    for (const child of children.toReversed()) if ('childNodes' in child) pending.push(child);
  }
  return { path, html, ids, links, fragments };
}

function readElement(element: DefaultTreeAdapterTypes.Element, ids: Map<string, IdPosition[]>, links: PageLink[]): void {
  for (const { name, value } of element.attrs) {
    const location = element.sourceCodeLocation?.attrs?.[name];
    if (location === undefined) continue;
    const offset = location.startOffset;
    if (name === 'id') {
      const inside = element.sourceCodeLocation?.startTag?.endOffset ?? location.endOffset;
      const place = { offset, element: element.tagName, inside, text: titleOf(element) };
      const places = ids.get(value);
      if (places === undefined) ids.set(value, [place]);
      else places.push(place);
    } else if (addressAttributes[element.tagName]?.includes(name)) {
      links.push({ address: value, element: element.tagName, attribute: name, offset, end: location.endOffset });
    }
  }
}

function titleOf(element: DefaultTreeAdapterTypes.Element): string {
  if (/^(?:h[1-6]|dt)$/.test(element.tagName)) return textOf(element);
  const caption = element.tagName === 'figure' ? element.childNodes.find((child) => child.nodeName === 'figcaption') : undefined;
  return caption === undefined || !('childNodes' in caption) ? '' : textOf(caption);
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  const texts = node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''));
  return texts.join('').replace(/\s+/g, ' ').trim();
}
