import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleScript, clientScripts } from '../../../src/publish/client-script.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  await writeFile(join(folder, 'greeting.ts'), `export const greeting: string = 'Good morning';`);
  await writeFile(join(folder, 'page.ts'), `import { greeting } from './greeting.ts';\nglobalThis.said = greeting;\nexport {};`);
  await writeFile(join(folder, 'broken.ts'), `import { farewell } from './farewell.ts';\nfarewell();`);
});
afterAll(() => rm(folder, { recursive: true }));

it('makes one classic script of a file and what it imports', async () => {
  const window: { said?: string } = {};
  runInNewContext(await bundleScript(join(folder, 'page.ts')), window);
  expect(window.said).toBe('Good morning');
});

it('gives the same file the same address, and another one to other content', async () => {
  const first = await addressOf('page.ts');
  expect(first).toMatch(/^\/assets\/page\.[0-9a-f]{10}\.js$/);
  expect(await addressOf('page.ts')).toBe(first);
  expect((await addressOf('greeting.ts')).slice(0, -13)).not.toBe(first.slice(0, -13));
});

it('keeps the files that pages name', async () => {
  const { plugin, files } = clientScripts();
  const address = await load(plugin, 'page.ts');
  expect([...files.keys()].map((path) => `/${path}`)).toEqual([address]);
  expect([...files.values()][0]).toContain('Good morning');
});

it('names the import that leads nowhere', async () => {
  await expect(bundleScript(join(folder, 'broken.ts'))).rejects.toThrow('./farewell.ts');
});

function addressOf(name: string): Promise<string> {
  return load(clientScripts().plugin, name);
}

async function load({ load }: ReturnType<typeof clientScripts>['plugin'], name: string): Promise<string> {
  if (typeof load !== 'function') throw new Error('The plugin has no function that loads.');
  const result: unknown = await Reflect.apply(load, undefined, [`${join(folder, name)}?script`]);
  const [, address] = /^export default "(.*)";$/.exec(String(result)) ?? [];
  if (address === undefined) throw new Error(`No address in ${String(result)}`);
  return address;
}
