import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { pruneStyles, readNames } from '../../publish/prune-styles.ts';

/** What the text of the pages looks like, and then what is of the edition alone. */
const sheets = [
  'src/styles/tokens.css',
  'src/styles/shell.css',
  'src/styles/prose.css',
  'src/styles/code.css',
  'src/styles/data.css',
  'src/styles/versions.css',
  'src/styles/glossary.css',
  'src/styles/figures.css',
  'src/styles/topics.css',
  'src/snippets/deployment-flowchart/style.css',
  'src/snippets/manifest-viewer/style.css',
  'src/offline/print/print.css',
];

/** The styles that a page of such markup can use. */
export async function printStyles(markup: string): Promise<string> {
  const texts = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
  const pruned = pruneStyles(texts.join('\n'), readNames(markup, new Set()));
  return transform({ filename: 'print.css', code: Buffer.from(pruned), minify: true }).code.toString();
}
