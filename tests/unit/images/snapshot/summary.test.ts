import { expect, it } from 'vitest';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import { summariseChanges } from '../../../../src/images/snapshot/summary.ts';

const snapshot = await readSnapshot('content/snapshot');
const debian = snapshot.manifests.find(({ name }) => name === 'custom/debian-12');
const manifest = (name: string, text: string) => (debian === undefined ? [] : [{ ...debian, name, text }]);
const withManifests = (...manifests: ReturnType<typeof manifest>) => ({ ...snapshot, streams: [], manifests });

it('says so where nothing differs', () => {
  expect(summariseChanges(snapshot, snapshot)).toBe('Nothing differs but the time of the snapshot.\n');
});

it('names the products that came and went, and what else changed of a product', () => {
  const [stream] = snapshot.streams;
  const [first, second] = [...(stream?.products ?? [])];
  if (stream === undefined || first === undefined || second === undefined) throw new Error('The snapshot has no two products.');
  const [[firstName, product], [secondName]] = [first, second];
  const gone = [...product.versions.keys()].map((version) => `\`${version}\``).join(', ');
  const before = { ...snapshot, streams: [{ ...stream, products: new Map([[firstName, product]]) }] };
  const after = { ...snapshot, streams: [{ ...stream, products: new Map([[firstName, { ...product, versions: new Map() }], second]) }] };
  expect(summariseChanges(before, after)).toBe(`### New products\n\n- \`${secondName}\`\n\n### Products that changed\n\n- \`${firstName}\`: gone ${gone}\n`);
});

it('compares the packages of an image with those of its version before', () => {
  const before = withManifests(...manifest('ubuntu/jammy/amd64/20220718', 'bash\t5.1-6\ncurl\t7.81.0-1\nvim\t9.0-2\n'));
  const after = withManifests(...manifest('ubuntu/jammy/amd64/20220801', 'bash\t5.1-7\nvim\t9.0-1\nzsh\t5.8-1\n'));
  expect(summariseChanges(before, after)).toBe(
    '### Packages of ubuntu/jammy/amd64/20220801, since ubuntu/jammy/amd64/20220718\n\n- new `zsh` `5.8-1`\n- gone `curl` `7.81.0-1`\n- `bash` `5.1-6` → `5.1-7`\n- `vim` `9.0-2` → `9.0-1` (older)\n',
  );
});

it('keeps a summary short', () => {
  const lines = (version: number) => Array.from({ length: 60 }, (_, i) => `package-${i}\t${version}\n`).join('');
  const summary = summariseChanges(withManifests(...manifest('custom/x', lines(1))), withManifests(...manifest('custom/x', lines(2))));
  expect(summary.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(51);
  expect(summary).toContain('- and 10 more\n');
});
