import { notFoundPath } from '../../links/not-found-page.ts';
import { formatDate } from '../../components/format.ts';
import { pagePath } from '../../publish/page-file.ts';
import type { Build } from '../build.ts';
import { isForOtherSites } from '../for-other-sites.ts';
import type { Site } from '../../publish/site.ts';
import { stubScript } from '../../links/stub-page.ts';
import { portableAddresses } from './portable-address.ts';
import { portablePage, portableText } from './portable-page.ts';
import { smallStub, stubFile } from './small-stub.ts';

/** The folder that the zip holds. */
export const portableFolder = 'maas-image-docs/';

/** What only a server, or a program that reads the site online, has a use for. */
const onlineFiles = /^(?:404\.html|_headers|_redirects|robots\.txt|llms(?:-full)?\.txt|sw\.js|app\.webmanifest|icon-.*|offline\/.*)$/;

/**
 * The files of the portable edition by their path from its folder, made one by one of the finished files of the site. In the place of each
 * file of data lies a script that hands it to the page, which may not read the file itself: see `src/offline/site-data.ts`.
 * What was read of a page is let go of with the page, since no later stage asks for it.
 */
export function* portableFiles(files: ReadonlyMap<string, Uint8Array>, { readings, insertions }: Pick<Site, 'readings' | 'insertions'>, build: Build): Generator<readonly [path: string, content: Uint8Array]> {
  const kept = [...files].filter(([file]) => !onlineFiles.test(file) && !isForOtherSites(file) && file !== notFoundPath);
  const names = new Set([stubFile, ...kept.map(([file]) => file)]);
  const toFile = portableAddresses((file) => names.has(file));
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  yield [stubFile, encoder.encode(stubScript)];
  for (const [file, content] of kept) {
    if (file.endsWith('.html')) {
      const path = pagePath(file);
      const reading = readings.get(path);
      readings.delete(path);
      const note = file === 'index.html' ? editionNote(build) : '';
      yield [file, encoder.encode(reading === undefined ? portableText(path, smallStub(path, decoder.decode(content)), toFile) : portablePage(reading, insertions.get(path) ?? [], note, toFile))];
    } else if (file.endsWith('.json')) {
      yield [`${file}.js`, encoder.encode(dataScript(file, decoder.decode(content)))];
    } else {
      yield [file, content];
    }
  }
}

/** A script that hands over a file of data. */
function dataScript(file: string, json: string): string {
  return `siteFile(${JSON.stringify(file)},${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')});\n`;
}

function editionNote({ id, date }: Build): string {
  return `<p><strong>Portable edition</strong> of ${formatDate(date)}, build <code>${id}</code>. It has everything that the site has and needs no network and no server. It differs in this: it does not renew itself, links that you copy lead to this folder, and an old link from a ticket opens once you paste it into <a href="old-link/index.html">Old link?</a>. The copies for other programs (<code>llms.txt</code> and the data as JSON) are only in the site online.</p>`;
}
