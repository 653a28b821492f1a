import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { appIcons, writeAppManifest } from '../../../../src/offline/app/app-manifest.ts';

const manifest = z
  .looseObject({ start_url: z.string(), scope: z.string(), icons: z.array(z.looseObject({ src: z.string() })), shortcuts: z.array(z.looseObject({ url: z.string() })) })
  .parse(JSON.parse(writeAppManifest()));

it('names nothing by an address that leaves the folder it lies in', () => {
  for (const address of [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src), ...manifest.shortcuts.map(({ url }) => url)])
    expect(new URL(address, 'https://example.com/a/b/app.webmanifest').href).toMatch(/^https:\/\/example\.com\/a\/b\//);
});

it('draws each icon from one that lies in public/', () => {
  for (const { drawing } of appIcons) expect(existsSync(`public/${drawing}`)).toBe(true);
});

it('has a maskable icon, and the sizes that browsers ask for', () => {
  expect(appIcons.map(({ size, purpose }) => `${size} ${purpose}`)).toEqual(['192 any', '512 any', '512 maskable']);
});
