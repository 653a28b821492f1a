import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/**
 * Reads tables, all that the pages take of GitHub Flavored Markdown (GFM 0.29, section 4.10). To look for addresses, footnotes and
 * struck text as well takes more than half as long again for each page, to find what the house does not write.
 */
export function remarkTables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}
