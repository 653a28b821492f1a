import { readFile } from 'node:fs/promises';
import type { LinkProblem } from '../links/dead-links.ts';
import { listSources, sourceFolder, sourcePath } from '../markdown/page-sources.ts';
import { pageFile } from './page-file.ts';

/** The text of every page source by the address of its page: `about-images/` → `content/pages/about-images.mdx`. */
export async function readSources(): Promise<ReadonlyMap<string, { file: string; text: string }>> {
  const entries = listSources().map(async (name) => {
    const file = `${sourceFolder}/${name}`;
    return [sourcePath(name), { file, text: await readFile(file, 'utf8') }] as const;
  });
  return new Map(await Promise.all(entries));
}

/**
 * One line per place of a problem, `file:line:column: reason`: in the source where the text stands there word for word,
 * otherwise (a component wrote it) in the finished HTML.
 */
export function describeProblem(problem: LinkProblem, sources: ReadonlyMap<string, { file: string; text: string }>): string[] {
  const source = sources.get(problem.page.path);
  const places = source === undefined ? [] : occurrences(source.text, problem).map((place) => `${source.file}:${place}`);
  const found = places.length > 0 ? places : [`dist/${pageFile(problem.page.path)}:${problem.line}:${problem.column} (written by a component or the layout)`];
  return found.map((place) => `  ${place}: ${problem.text}\n    ${problem.reason}`);
}

/** `line:column` of each place where the text stands as an address in a link, or as a pinned id. */
function occurrences(source: string, { kind, text }: LinkProblem): string[] {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = kind === 'id' ? `(?<=/\\*\\s*#)${escaped}(?=\\s*\\*/)` : `(?<=[("'<]|\\]:\\s*)${escaped}(?=[)"'>\\s])`;
  return [...source.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => {
    const lines = source.slice(0, index).split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
}
