import type { Browser } from '@playwright/test';
import { readPdf } from './read-pdf.ts';
import type { PdfStructure } from './read-pdf.ts';

/**
 * Prints the print edition with Chromium. It has no `target-counter()`, so the edition is printed twice: the first time to learn
 * on which page each section starts, the second with these numbers in the contents, whose lines stay as long as they were.
 *
 * @param address of the edition
 * @throws Error where a section is on another page the second time
 */
export async function makePdf(browser: Browser, address: string): Promise<{ readonly pdf: Uint8Array; readonly structure: PdfStructure }> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.evaluate(async () => {
      // What the edition does not hold has no address on paper but the one that is written beside it.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-at]')) {
        if (/^https?:/.test(link.dataset['at'] ?? '')) link.href = link.dataset['at'] ?? '';
        else link.removeAttribute('href');
      }
      for (const link of document.querySelectorAll('.print-contents a')) {
        const number = document.createElement('span');
        number.className = 'print-page';
        number.textContent = '000';
        link.append(number);
      }
      await document.fonts.ready;
    });
    const draft = readPdf(await page.pdf({ preferCSSPageSize: true }));
    await page.evaluate((pages) => {
      for (const link of document.querySelectorAll('.print-contents a')) {
        const number = pages[decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')];
        link.querySelector('.print-page')?.replaceChildren(`${number ?? ''}`);
      }
    }, Object.fromEntries(draft.destinations));
    const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
    const structure = readPdf(pdf);
    for (const [name, number] of draft.destinations) {
      if (structure.destinations.get(name) !== number) throw new Error(`The contents name page ${number} for “${name}”, which is on page ${structure.destinations.get(name)}. The lines of the contents must stay as long as they are: see src/offline/print/print.css.`);
    }
    return { pdf, structure };
  } finally {
    await page.close();
  }
}
