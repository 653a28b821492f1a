import type { HtmlPage, PageLink } from '../publish/html-page.ts';
import { near } from '../images/near.ts';
import { positionAt } from '../images/text-position.ts';
import { isOwnedFragment } from './owned-fragment.ts';
import { pageFile } from '../publish/page-file.ts';
import { readTarget } from './target.ts';

/** A link that leads nowhere, or an id that stands twice. */
export interface LinkProblem {
  readonly page: HtmlPage;
  readonly kind: 'link' | 'id';
  /** The address or the id. */
  readonly text: string;
  /** Where it stands in the finished HTML. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what exists instead, as sentences. */
  readonly reason: string;
}

/**
 * Finds every internal link of a site that names a missing page, file or id, and every id that a page carries twice.
 *
 * @param files every file of the site, relative to its root (`about-images/index.html`)
 */
export function findLinkProblems(pages: readonly HtmlPage[], files: ReadonlySet<string>): LinkProblem[] {
  const byFile = new Map(pages.map((page) => [pageFile(page.path), page]));
  const read = readOnce();
  return pages.flatMap((page) => [...doubledIds(page), ...page.links.flatMap((link) => checkLink(link, page, read(link.address, page.path), byFile, files))]);
}

function doubledIds(page: HtmlPage): LinkProblem[] {
  return [...page.ids].flatMap(([id, [first, ...others]]) =>
    others.map(({ offset }) => ({
      page,
      kind: 'id' as const,
      text: id,
      ...positionAt(page.html, offset),
      reason: `The id \`${id}\` stands twice in this page, first at line ${positionAt(page.html, first?.offset ?? 0).line}. Pin one of the two to another id.`,
    })),
  );
}

/** Reads each address once: many pages hold the same, and from the root it means the same in all of them. */
function readOnce(): typeof readTarget {
  const known = new Map<string, ReturnType<typeof readTarget>>();
  return (address, from) => {
    const key = address.startsWith('/') ? address : `${from} ${address}`;
    const target = known.get(key) ?? readTarget(address, from);
    known.set(key, target);
    return target;
  };
}

function checkLink(
  link: PageLink,
  page: HtmlPage,
  target: ReturnType<typeof readTarget>,
  byFile: ReadonlyMap<string, HtmlPage>,
  files: ReadonlySet<string>,
): LinkProblem[] {
  const problem = (reason: string): LinkProblem[] => [
    { page, kind: 'link', text: link.address, ...positionAt(page.html, link.offset), reason },
  ];
  if (target === undefined) return [];
  if (target === 'malformed') return problem('No browser can follow this address: it is malformed.');
  const file = [pageFile(target.path), `${target.path}/index.html`].find((name) => files.has(name));
  if (file === undefined) {
    return problem(`There is no page or file \`${target.path}\`. Near it: ${quote(near(target.path, [...byFile.values()].map(({ path }) => path)))}.`);
  }
  const { ids, fragments = [] } = byFile.get(file) ?? {};
  if (target.id === undefined || ids === undefined || target.id === 'top' || ids.has(target.id)) return [];
  if (isOwnedFragment(target.id, fragments)) {
    const { siblings, isListed } = findSiblings(target.id, ids);
    if (isListed || siblings.length === 0) return [];
    return problem(`The page \`${target.path || '/'}\` has no id \`${target.id}\`. Near it: ${quote(near(target.id, siblings))}.`);
  }
  return problem(`The page \`${target.path || '/'}\` has no id \`${target.id}\`. Near it: ${quote(near(target.id, ids.keys()))}.`);
}

/**
 * The ids that stand beside a fragment of a live snippet (`deployment/start-curtin` beside `deployment/allocate`), and whether it is
 * one of them, whatever state stands behind its `?`. A snippet that writes some of a family into the page writes all of it; a family of
 * which nothing stands there is loaded later, and not for a check of pages to know.
 */
function findSiblings(fragment: string, ids: ReadonlyMap<string, unknown>): { readonly siblings: readonly string[]; readonly isListed: boolean } {
  const path = fragment.split('?', 1)[0] ?? '';
  const parent = path.slice(0, path.lastIndexOf('/') + 1);
  const siblings = parent === '' ? [] : [...ids.keys()].filter((id) => id.startsWith(parent) && !id.includes('/', parent.length));
  return { siblings, isListed: ids.has(path) };
}

function quote(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.map((word) => `\`${word || '/'}\``).join(', ');
}
