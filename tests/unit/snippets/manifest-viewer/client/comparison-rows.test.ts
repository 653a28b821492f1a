import { expect, it } from 'vitest';
import { parseManifest } from '../../../../../src/images/manifest/parse.ts';
import { comparisonRows } from '../../../../../src/snippets/manifest-viewer/client/comparison-rows.ts';

it('has every package of both manifests, sorted by name, with what became of it', () => {
  const before = parseManifest('bash\t5.1\nfile\t1\nlibc6:amd64\t2.31\nvim\t2:9\nsnap:lxd\tstable\t10\n', 'a');
  const after = parseManifest('bash\t5.2\nlibc6:amd64\t2.31\nvim\t1:10\nzsh\t5\nsnap:lxd\tstable\t11\n', 'b');
  expect(comparisonRows([before, after]).map(({ name, from, version, change }) => [name, from, version, change].join(' '))).toEqual([
    'bash 5.1 5.2 upgraded',
    'file 1  removed',
    'libc6 2.31 2.31 unchanged',
    'snap:lxd stable 10 stable 11 changed',
    'vim 2:9 1:10 downgraded',
    'zsh  5 added',
  ]);
});
