/** Calls that wait for a file which a script brings, by the path of the file in the site. */
const waiting = new Map<string, (content: unknown) => void>();
let isListening = false;

declare global {
  /** Called by `data/….json.js` of the portable edition with the path and content of the file that it stands for. */
  var siteFile: ((path: string, content: unknown) => void) | undefined;
}

/** Where the site begins. Every script of the site lies in its folder `assets/`; the browser names a script only while it starts. */
export const siteRoot: string = findRoot(document.currentScript);

/**
 * The content of a JSON file of the site, from a server, from the browser's own copy or, in the portable edition, from a script
 * beside the file: a page opened from a file may fetch nothing.
 *
 * @param path relative to the site's root: `data/topics.json`
 * @throws Error that says what could not be read
 */
export async function loadJson(path: string): Promise<unknown> {
  const address = new URL(path, siteRoot);
  if (address.protocol === 'file:') return loadFromScript(path, `${address.href}.js`);
  // A browser that keeps several builds answers from the one that this page is of.
  const { build } = document.body.dataset;
  if (build !== undefined) address.searchParams.set('build', build);
  const answer = await fetch(address);
  if (answer.status === 410) throw new Error('The site has a newer build than this page: reload the page.');
  if (!answer.ok) throw new Error(`${path} could not be read: the server answers ${answer.status}.`);
  return answer.json().catch(() => {
    throw new Error(`${path} could not be read: the server gives something else, a page to log in perhaps.`);
  });
}

/**
 * The address of a page as this place needs it: from a file it names the page's file, `…/about-images/index.html#x`, since a
 * folder would show its listing.
 */
export function pageAddress(address: string): string {
  return address.startsWith('file:') ? address.replace(/^[^?#]*\/(?=[?#]|$)/, '$&index.html') : address;
}

function findRoot(script: HTMLOrSVGScriptElement | null): string {
  return new URL('..', script instanceof HTMLScriptElement && script.src !== '' ? script.src : location.href).href;
}

function loadFromScript(path: string, address: string): Promise<unknown> {
  if (!isListening) {
    isListening = true;
    // Each script of the page has files of its own that it waits for.
    const others = globalThis.siteFile;
    globalThis.siteFile = (name, content) => {
      others?.(name, content);
      waiting.get(name)?.(content);
    };
  }
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('error', () => reject(new Error(`${path} could not be read: its file is missing from this folder.`)));
    waiting.set(path, resolve);
    document.head.append(script);
  });
}

const loaded = new Map<string, Promise<void>>();

/**
 * Runs a script of the site, once.
 *
 * @param path as `import path from './later.ts?script'` gives it
 * @throws Error where it cannot be read
 */
export function loadScript(path: string): Promise<void> {
  const running = loaded.get(path) ?? runScript(new URL(path, siteRoot).href);
  loaded.set(path, running);
  // One that did not come is asked for again the next time.
  running.catch(() => loaded.delete(path));
  return running;
}

function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be read.`)));
    document.head.append(script);
  });
}
