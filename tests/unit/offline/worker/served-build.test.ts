import { expect, it } from 'vitest';
import { namesBuild } from '../../../../src/offline/worker/served-build.ts';

it.each([
  ['self.keptBuild={"id":"0123abcd","date":"2026-11-26"};\ncode', true],
  ['self.keptBuild={"id":"ffffffff","date":"0123abcd"};\ncode', false],
  ['<!doctype html><p>self.keptBuild={"id":"0123abcd",', false],
  ['', false],
])('of a worker that starts “%s” it is %s that it is of the build 0123abcd', (worker, expected) => {
  expect(namesBuild(worker, '0123abcd')).toBe(expected);
});
