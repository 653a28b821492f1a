import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** The portable edition, unzipped to a folder with blanks and letters beyond ASCII in its name. */
export function unzipEdition(): { readonly address: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'usb stück Ω '));
  for (const [name, content] of Object.entries(unzipSync(readFileSync('dist/maas-image-docs.zip')))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { address: `${pathToFileURL(join(folder, 'maas-image-docs')).href}/`, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
