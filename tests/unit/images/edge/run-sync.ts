import { openDirectory } from '../../../../src/images/edge/directory-source.ts';
import type { HttpLimits } from '../../../../src/images/edge/http-limits.ts';
import { defaultHttpLimits } from '../../../../src/images/edge/http-limits.ts';
import { openHttp } from '../../../../src/images/edge/http-source.ts';
import { silent } from '../../../../src/images/edge/progress.ts';
import { splitSourceAddress } from '../../../../src/images/edge/source-address.ts';
import { syncSnapshot } from '../../../../src/images/edge/sync.ts';
import type { SyncOptions, SyncReport } from '../../../../src/images/edge/sync.ts';

/** Limits under which a test need not wait between attempts. */
export const hasty: HttpLimits = { ...defaultHttpLimits, firstPause: 5, longestPause: 20 };

/** Syncs a directory or address, unsigned unless the options say otherwise. */
export async function runSync(address: string, out: string, options: Partial<SyncOptions> = {}): Promise<SyncReport> {
  const start = splitSourceAddress(address);
  const source = address.startsWith('http')
    ? openHttp(start.root, {}, hasty)
    : openDirectory(start.root, options.origin);
  try {
    return await syncSnapshot({
      source,
      start,
      out,
      trust: 'unsigned',
      selection: { filters: [] },
      onProgress: silent,
      time: new Date('2025-08-01T00:00:00Z'),
      ...options,
    });
  } finally {
    source.close();
  }
}
