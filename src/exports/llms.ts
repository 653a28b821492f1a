import { kindTitles } from '../components/shell/kind-titles.ts';
import { kinds } from '../markdown/page-schema.ts';
import type { PageSource } from './page-source.ts';

/** The list of the pages for language models (llmstxt.org), each with its copy as Markdown; addresses are relative to the site's root. */
export function writeLlms(pages: readonly PageSource[]): string {
  const home = pages.find(({ path }) => path === '');
  const groups = kinds.map((kind) => {
    const lines = pages.filter((page) => page.kind === kind).map(({ path, title, description }) => `- [${title}](${path}index.md): ${description}`);
    return `## ${kindTitles[kind]}\n\n${lines.join('\n')}\n`;
  });
  const head = `# MAAS image docs\n\n> ${home?.description ?? ''}\n\nAll pages in one file: [llms-full.txt](llms-full.txt). Every topic with its place: [data/topics.json](data/topics.json).\n`;
  return [head, ...groups].join('\n');
}
