import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeInventory } from '../../../src/topics/inventory.ts';
import type { InventoryItem } from '../../../src/topics/inventory.ts';
import { findSphinx } from './sphinx.ts';

const items: readonly InventoryItem[] = [
  { name: 'index', role: 'doc', href: './', title: 'Choose images' },
  { name: 'how-to/import-images', role: 'doc', href: 'how-to/import-images/', title: 'Import images' },
  { name: 'topics', role: 'doc', href: 'topics/', title: 'Topics from A to Z' },
  { name: 'how-to/import-images/#add-a-boot-source', role: 'label', href: 'how-to/import-images/#add-a-boot-source', title: 'Add a boot source' },
  { name: 'reference/releases/#kernels', role: 'label', href: 'reference/releases/#kernels', title: 'Kernels' },
  { name: 'topic:boot-source-adding', role: 'label', href: 'how-to/import-images/#add-a-boot-source', title: 'boot source, adding' },
  { name: 'topic:pack-a-centos-7-image-for-maas-deployment', role: 'label', href: 'how-to/create-centos-images/#centos7', title: 'pack a CentOS 7 image for MAAS deployment' },
  { name: 'topic:packer', role: 'label', href: 'about-packer/#about-packer', title: 'Packer' },
  { name: 'topic:404', role: 'label', href: 'topics/#topic-404', title: '404' },
  { name: 'topic:no-space-left-on-disk-message', role: 'label', href: 'troubleshooting/imports/#no-space', title: 'No space left on disk (message)' },
];

const inventory = writeInventory('MAAS image docs', '3.8', items, (text) => deflateSync(text));

describe('an inventory', () => {
  it('has four lines of head, and a line for each item behind them, compressed', () => {
    const text = Buffer.from(inventory);
    const head = '# Sphinx inventory version 2\n# Project: MAAS image docs\n# Version: 3.8\n# The remainder of this file is compressed using zlib.\n';
    expect(text.subarray(0, head.length).toString()).toBe(head);
    expect(inflateSync(text.subarray(head.length)).toString().split('\n').slice(0, 4)).toEqual([
      'index std:doc 0 ./ Choose images',
      'how-to/import-images std:doc 0 how-to/import-images/ Import images',
      'topics std:doc 0 topics/ Topics from A to Z',
      'how-to/import-images/#add-a-boot-source std:label -1 how-to/import-images/#add-a-boot-source Add a boot source',
    ]);
  });

  const sphinx = findSphinx();
  it.skipIf(sphinx === undefined)('is read by Sphinx, which resolves ten references through intersphinx (skipped without sphinx-build)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sphinx-'));
    mkdirSync(join(folder, 'source'));
    writeFileSync(join(folder, 'objects.inv'), inventory);
    writeFileSync(
      join(folder, 'source/conf.py'),
      `extensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {'images': ('https://docs.example.org/images/', '${join(folder, 'objects.inv')}')}\nnitpicky = True\n`,
    );
    const references = items.map(({ name, role }) => `- :${role === 'doc' ? 'doc' : 'ref'}:\`images:${name}\``);
    writeFileSync(join(folder, 'source/index.rst'), `Test\n====\n\n${references.join('\n')}\n`);
    const { status, stderr } = spawnSync(sphinx ?? '', ['-W', '-q', '-b', 'html', 'source', 'out'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const html = readFileSync(join(folder, 'out/index.html'), 'utf8');
    rmSync(folder, { recursive: true });
    const found = [...html.matchAll(/<a class="reference external" href="([^"]*)"[^>]*>(?:<[^>]*>)*([^<]*)</g)].map(([, href, title]) => `${href} ${title}`);
    expect(found).toEqual(items.map(({ href, title }) => `https://docs.example.org/images/${href} ${title}`));
  });
});
