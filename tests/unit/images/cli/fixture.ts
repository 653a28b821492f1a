import { expect } from 'vitest';
import { makeSource } from '../edge/make-source.ts';
import { makeTemporary } from '../edge/temporary.ts';
import { runCli } from './run-cli.ts';

/** A product of the stream of the tests. */
export const ga = 'com.example.stable:v3:boot:22.04:amd64:ga-22.04';

/** A snapshot of a stream. */
export async function makeSnapshot(files?: ReadonlyMap<string, string>): Promise<string> {
  const out = makeTemporary();
  expect(await runCli(['sync', '--source', makeSource(files), '--unsigned', '--out', out, '--quiet'])).toMatchObject({
    code: 0,
  });
  return out;
}
