import { expect, it } from 'vitest';
import { describeUnreadable, manifestProblem } from '../../../../src/images/manifest/problem.ts';

it('says why a manifest is no list of packages, and nothing of one that is', () => {
  expect(manifestProblem('bash 5.2\n', 'a/b')).toMatch(/^MalformedManifest: a\/b:1:1: "bash 5\.2" has no TAB/);
  expect(manifestProblem('bash\t5.2\n', 'a/b')).toBeUndefined();
});

it('counts those that cannot be read, and names the first', () => {
  expect(describeUnreadable([])).toBeUndefined();
  expect(describeUnreadable(['X: a.'])).toBe('One of the manifests is as the source has it, and cannot be read. X: a.');
  expect(describeUnreadable(['X: a.', 'X: b.'])).toBe('2 of the manifests are as the source has them, and cannot be read. X: a.');
});
