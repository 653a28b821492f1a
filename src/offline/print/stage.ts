import { formatDate } from '../../components/format.ts';
import { inOrder } from '../../exports/page-source.ts';
import { readSiteAddress } from '../../exports/site-address.ts';
import { readBuildDate } from '../../publish/build-date.ts';
import type { Font } from '../../publish/fonts.ts';
import { giveBackMemory } from '../../publish/give-back-memory.ts';
import { pageFile } from '../../publish/page-file.ts';
import { forgetTexts } from '../../publish/site.ts';
import type { Site } from '../../publish/site.ts';
import type { Stage } from '../../publish/stage.ts';
import { fontFaces } from '../../styles/font-faces.ts';
import { topicsPath } from '../../topics/topics-path.ts';
import { printPagePath } from '../offline-names.ts';
import { makeEdition } from './edition.ts';
import { printPage, putStyles } from './print-page.ts';
import { printStyles } from './print-style.ts';

/** Makes the print edition, all pages in one; it runs when the links of the pages have been checked, the last stage that reads their texts. */
export function printEdition(site: Site, fonts: readonly Font[]): Stage {
  return {
    name: 'print',
    run: async () => {
      const sources = inOrder(new Map([...site.readings].map(([path, { source }]) => [path, source])));
      const pages = sources.flatMap(({ path, title, kind }) => {
        const reading = site.readings.get(path);
        return reading?.print === undefined ? [] : [{ path, title, kind, html: reading.page.html, text: reading.print }];
      });
      const address = readSiteAddress() ?? '';
      const imprint = { lines: [`All ${pages.length} pages, as of ${formatDate(readBuildDate())}.`, ...(address === '' ? [] : [`The site: ${address}`])], site: address };
      const page = printPage(makeEdition(pages, topicsPath), printPagePath, imprint);
      const styles = fontFaces(fonts, printPagePath, 'block') + (await printStyles(page));
      site.files.set(pageFile(printPagePath), putStyles(page, styles));
      forgetTexts(site);
      giveBackMemory();
    },
  };
}
