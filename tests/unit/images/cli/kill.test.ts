import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import { makeStream } from '../edge/stream.ts';
import { makeTemporary, readTree, writeFiles } from '../edge/temporary.ts';
import { killSyncs, serials, sync } from './kill-syncs.ts';
import { spawnCli } from './run-cli.ts';

describe('a sync that is killed', () => {
  it('leaves the old snapshot or the new one, whole, at 10 random moments, and the next sync gets through', () => killSyncs(10));

  it('does no harm to another one that writes the same snapshot', async () => {
    const [a, b, out] = [makeTemporary(), makeTemporary(), makeTemporary()];
    writeFiles(a, makeStream({ versions: serials(20250100, 30) }));
    writeFiles(b, makeStream({ versions: serials(20250200, 30) }));
    const results = await Promise.all([a, b, a, b].map((source) => spawnCli(sync(source, out))));
    expect(results).toEqual(Array.from({ length: 4 }, () => ({ code: 0, out: '', err: '' })));
    const { manifests } = await readSnapshot(out);
    expect(manifests).toHaveLength(30);
    expect(Object.keys(readTree(out)).filter((path) => path.startsWith('manifests/'))).toHaveLength(30);
  });
});
