/** `npm run pdf`: the print edition of the built site as a PDF. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startBrowser } from '../../publish/find-browser.ts';
import { makePdf } from './make-pdf.ts';

const usage = `Prints all pages of the built site as one PDF, with an outline and working links.

  npm run pdf                       writes dist/maas-image-docs.pdf
  npm run pdf -- --out manual.pdf

Chromium prints it: the one that the environment variable CHROMIUM names, or one that is installed.
`;

async function main(): Promise<number> {
  const { values } = readArguments();
  if (values === undefined || values.help) {
    (values?.help ? process.stdout : process.stderr).write(usage);
    return values?.help ? 0 : 2;
  }
  const edition = resolve('dist/print/index.html');
  if (!existsSync(edition)) {
    process.stderr.write('There is no print edition in dist/print/: run `npm run build` first.\n');
    return 1;
  }
  const browser = await startBrowser();
  try {
    const { pdf, structure } = await makePdf(browser, pathToFileURL(edition).href);
    await writeFile(values.out, pdf);
    process.stdout.write(`${values.out}: ${structure.pages} pages, ${structure.outline.length} entries in its outline, ${(pdf.length / 1e6).toFixed(1)} MB\n`);
    return 0;
  } finally {
    await browser.close();
  }
}

/** What was asked for; no values, and the fault said, where that cannot be understood. */
function readArguments() {
  try {
    return parseArgs({ options: { out: { type: 'string', default: 'dist/maas-image-docs.pdf' }, help: { type: 'boolean' } } });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n`);
    return { values: undefined };
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
