import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin } from 'rolldown';

/** How a script names a style sheet whose text it wants: `import styles from './copy-code.css?text'`. */
const query = '.css?text';

/** Gives a script the text of a style sheet, minified, for what only the script makes. */
export function styleText(): Plugin {
  return {
    name: 'style-text',
    resolveId(source, importer) {
      return source.endsWith(query) && importer !== undefined ? resolve(dirname(importer), source) : undefined;
    },
    async load(id) {
      if (!id.endsWith(query)) return undefined;
      const file = id.slice(0, -'?text'.length);
      const { code } = transform({ filename: file, code: await readFile(file), minify: true });
      return { code: `export default ${JSON.stringify(code.toString())};`, moduleType: 'js' };
    },
  };
}
