import { createHash } from 'node:crypto';
import { basename, dirname, relative, resolve } from 'node:path';
import { build } from 'rolldown';
import type { Plugin as RolldownPlugin } from 'rolldown';
import type { Plugin } from 'vite';
import { styleText } from './style-text.ts';

/** Where the scripts of the pages lie in the site. */
const folder = 'assets/';
const devFolder = '/@script/';
/** How a script names another. */
const laterQuery = '.ts?script';

/** What `clientScripts` gives: the plugin, and the files that the pages it has built name. */
export interface ClientScripts {
  readonly plugin: Plugin;
  /** Each script by its path in the site; it is complete when the pages are. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Lets a page name a script by its source: `import address from './element.ts?script'` gives the address of that file and all
 * that it imports as one classic script. A browser runs no module from a file (HTML Standard, "fetch a single module script"
 * asks for CORS), and a classic one everywhere. Its name carries its digest, so that a cache may keep it for ever.
 */
export function clientScripts(): ClientScripts {
  const files = new Map<string, string>();
  let isDev = false;
  return {
    files,
    plugin: {
      name: 'client-script',
      enforce: 'pre',
      configResolved({ command }) {
        isDev = command === 'serve';
      },
      async load(id) {
        const [file, query] = id.split('?');
        if (query !== 'script' || file === undefined) return undefined;
        if (isDev) return exportText(devFolder + relative(process.cwd(), file));
        return exportText(`/${await addScript(files, file)}`);
      },
      configureServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          if (!path.startsWith(devFolder)) return next();
          bundleScript(resolve(path.slice(devFolder.length)), async (other) => devFolder + relative(process.cwd(), other)).then(
            (code) => response.setHeader('content-type', 'text/javascript').end(code),
            (error: unknown) => next(error),
          );
        });
      },
    },
  };
}

/** Bundles a script, and those that it loads later, and gives its path in the site. */
async function addScript(files: Map<string, string>, file: string): Promise<string> {
  const code = await bundleScript(file, (other) => addScript(files, other));
  const path = `${folder}${basename(file).replace(/\.ts$/, '')}.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`;
  files.set(path, code);
  return path;
}

function exportText(text: string): string {
  return `export default ${JSON.stringify(text)};`;
}

/**
 * A source file and all that it imports as one minified classic script.
 *
 * @param file path of a TypeScript file
 * @param locate gives the address of a script that it names itself (`import address from './later.ts?script'`), to load it later
 * @throws Error of the bundler, which names file, line and column
 */
export async function bundleScript(file: string, locate?: (file: string) => Promise<string>): Promise<string> {
  const { output } = await build({
    input: file,
    platform: 'browser',
    plugins: [styleText(), ...(locate === undefined ? [] : [laterScripts(locate)])],
    write: false,
    output: { format: 'iife', minify: true, comments: false },
    logLevel: 'warn',
  });
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

/** Lets a script name another one that it loads when it is needed. */
function laterScripts(locate: (file: string) => Promise<string>): RolldownPlugin {
  return {
    name: 'later-scripts',
    resolveId: (source, importer) => (source.endsWith(laterQuery) && importer !== undefined ? resolve(dirname(importer), source) : undefined),
    load: async (id) => (id.endsWith(laterQuery) ? { code: exportText(await locate(id.slice(0, -'?script'.length))), moduleType: 'js' } : undefined),
  };
}
