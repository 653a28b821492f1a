import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { findInlineParts } from '../../src/hosting/inline-parts.ts';
import type { InlineParts } from '../../src/hosting/inline-parts.ts';
import { listSiteFiles } from '../../src/links/edge/site.ts';
import { parsePage, readHtmlPage } from '../../src/publish/html-page.ts';
import type { HtmlPage } from '../../src/publish/html-page.ts';
import { pagePath } from '../../src/publish/page-file.ts';

/** A page as it is published. */
export interface FinishedPage {
  readonly file: string;
  readonly page: HtmlPage;
  readonly inline: InlineParts;
  /** The policy that the page carries itself; undefined where it carries none. */
  readonly policy: string | undefined;
  /** Attributes that run or style by themselves, which the policy refuses: `onclick`, `style`. */
  readonly refused: readonly string[];
}

/** A built site, as a server has it. */
export interface FinishedSite {
  readonly folder: string;
  /** Every file by its path from the root, in order. */
  readonly files: readonly string[];
  readonly pages: readonly FinishedPage[];
  /** The content of a file; empty where it is missing. */
  readonly read: (file: string) => Promise<Buffer>;
}

/** What a check says of a site. */
export interface Verdict {
  readonly name: string;
  /** What was looked at, in numbers: `43 pages with 9,000 links`. */
  readonly extent: string;
  /** What is wrong, a line each, with the place first; none where all is well. */
  readonly problems: readonly string[];
}

export type Check = (site: FinishedSite) => Promise<Verdict>;

/**
 * Reads a built site once, for every check.
 *
 * @throws {LinksError} MissingBuild where there is none
 */
export async function readFinishedSite(folder: string): Promise<FinishedSite> {
  const files = await listSiteFiles(folder);
  const read = (file: string) => readFile(join(folder, file)).catch(() => Buffer.alloc(0));
  const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map(async (file) => readFinishedPage(file, (await read(file)).toString())));
  return { folder, files, pages, read };
}

function readFinishedPage(file: string, html: string): FinishedPage {
  const tree = parsePage(html);
  let policy: string | undefined;
  const refused: string[] = [];
  const pending: DefaultTreeAdapterTypes.ParentNode[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('attrs' in node) {
      const value = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;
      if (node.tagName === 'meta' && value('http-equiv') === 'Content-Security-Policy') policy = value('content');
      refused.push(...node.attrs.filter(({ name, value: text }) => /^on|^style$/.test(name) || /^\s*javascript:/i.test(text)).map(({ name }) => `<${node.tagName} ${name}>`));
    }
    for (const child of 'content' in node ? node.content.childNodes : node.childNodes) if ('childNodes' in child) pending.push(child);
  }
  return { file, page: readHtmlPage(pagePath(file), html, tree), inline: findInlineParts(tree), policy, refused };
}
