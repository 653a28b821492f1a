import { BuildFailure } from '../publish/build-failure.ts';
import { listPageFiles, sourceFolder, sourcePath } from './page-sources.ts';

/** What a page is called: lower-case words joined by hyphens, in folders of such names. */
const form = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** What the site itself puts at its root, or will for the addresses of former sites. */
const taken = new Set(['404', 'assets', 'data', 'docs', 'offline', 'old-link', 'print', 's', 'search', 't', 'topics']);

/** Why a path cannot be the address of a page (`how-to/import-images`), as a sentence; undefined where it can. */
export function refuseAddress(path: string): string | undefined {
  if (!form.test(path)) return `\`${path}\` is no address: write lower-case words joined by hyphens, as in how-to/replace-images.`;
  const [first = ''] = path.split('/');
  return taken.has(first) ? `The site has something of its own at \`${first}/\`: choose another word to begin with.` : undefined;
}

/**
 * Everything that is wrong with the names of the pages' files, one line each with the file: a file that is meant to be a page and is
 * none, a name that makes no address, an address that the site or another page has.
 *
 * @param files as `listPageFiles` gives them
 */
export function findNameFaults(files: readonly string[]): string[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) => {
    const fail = (reason: string): string[] => [`${sourceFolder}/${file}:1:1: ${reason}`];
    if (!file.endsWith('.mdx')) return /\.(?:mdx?|mdown|markdown)$/i.test(file) ? fail('A page is a file whose name ends in `.mdx`. Rename this one.') : [];
    const path = sourcePath(file);
    const reason = path === '' ? undefined : refuseAddress(path.slice(0, -1));
    if (reason !== undefined) return fail(reason);
    const owner = owners.get(path);
    owners.set(path, file);
    return owner === undefined ? [] : fail(`\`${sourceFolder}/${owner}\` has the address \`${path}\` already. Rename one of the two, or delete it.`);
  });
}

/** @throws BuildFailure that tells {@link findNameFaults} of a project */
export function checkPageNames(project: string): void {
  const faults = findNameFaults(listPageFiles(project));
  if (faults.length > 0) throw new BuildFailure(faults.join('\n\n'));
}
