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
  /** The packages that parts of the scripts are from. */
  readonly packages: ReadonlySet<string>;
}

/**
 * Lets a page name a script by its source: `import address from './element.ts?script'` gives the address of that file and all
 * that it imports as one classic script. A browser runs no module from a file (HTML Standard, "fetch a single module script"
 * asks for CORS), and a classic one everywhere. Its name carries its digest, so that a cache may keep it for ever.
 */
export function clientScripts(): ClientScripts {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  let isDev = false;
  return {
    files,
    packages,
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
        return exportText(`/${await addScript(files, packages, file)}`);
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
async function addScript(files: Map<string, string>, packages: Set<string>, file: string): Promise<string> {
  const { code, modules } = await bundle(file, (other) => addScript(files, packages, other));
  for (const name of modules.flatMap((id) => packageOf(id) ?? [])) packages.add(name);
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
  return (await bundle(file, locate)).code;
}

/** The package that a module is of, by its path: `re2js`; undefined for the project's own. */
export function packageOf(module: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
}

/** A script, and the modules that parts of it are from. */
async function bundle(file: string, locate?: (file: string) => Promise<string>): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const { output } = await build({
    input: file,
    platform: 'browser',
    plugins: [styleText(), ...(locate === undefined ? [] : [laterScripts(locate)])],
    write: false,
    output: { format: 'iife', minify: true, comments: false },
    logLevel: 'warn',
  });
  const chunks = output.filter((part) => part.type === 'chunk');
  return { code: chunks.map(({ code }) => code).join(''), modules: chunks.flatMap(({ modules }) => Object.keys(modules)) };
}

/** Lets a script name another one that it loads when it is needed. */
function laterScripts(locate: (file: string) => Promise<string>): RolldownPlugin {
  return {
    name: 'later-scripts',
    resolveId: (source, importer) => (source.endsWith(laterQuery) && importer !== undefined ? resolve(dirname(importer), source) : undefined),
    load: async (id) => (id.endsWith(laterQuery) ? { code: exportText(await locate(id.slice(0, -'?script'.length))), moduleType: 'js' } : undefined),
  };
}
