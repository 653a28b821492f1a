import { createHash } from 'node:crypto';
import { openKeptResults } from '../../publish/kept-results.ts';
import { deflate } from './deflate.ts';

/** A file of fewer bytes is deflated nearly as fast as its kept form is read. */
const worthKeeping = 16_000;

/**
 * Deflates a file as `deflate` does, unless an earlier build has deflated the very same: a portable page names no build, so that
 * most are the same from one to the next.
 *
 * @param root the project's folder
 */
export function keptDeflate(root: string): (content: Uint8Array) => Promise<Uint8Array> {
  const results = openKeptResults<Uint8Array>(root, 'portable');
  return async (content) => {
    if (content.length < worthKeeping) return deflate(content);
    const key = createHash('sha256').update(process.version).update(content).digest('hex');
    const known = results.get(key);
    if (known !== undefined) return known;
    const deflated = await deflate(content);
    results.keep(key, deflated);
    return deflated;
  };
}
