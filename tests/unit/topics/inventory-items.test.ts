import { expect, it } from 'vitest';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { inventoryItems } from '../../../src/topics/inventory-items.ts';
import { makePage } from './entries.ts';

it('an inventory lists pages, sections and topics; a topic with several places leads to the index, or to its main one', () => {
  const index = buildIndex([makePage('how-to/a', { x: '[Packer] images; mirror; ! stream', y: 'mirror; stream; see: MIB => mirror' })]);
  const pages = [
    { path: '', title: 'Home', headings: [] },
    { path: 'how-to/a/', title: 'Page A', headings: [{ slug: 'x', text: 'Section X' }] },
  ];
  expect(inventoryItems(pages, index).map(({ role, name, href, title }) => `${role} ${name} → ${href} (${title})`)).toEqual([
    'doc index → ./ (Home)',
    'doc how-to/a → how-to/a/ (Page A)',
    'doc topics → topics/ (Topics from A to Z)',
    'label how-to/a/#x → how-to/a/#x (Section X)',
    'label topic:mib → topics/#topic-mirror (MIB)',
    'label topic:mirror → topics/#topic-mirror (mirror)',
    'label topic:packer → topics/#topic-packer (Packer)',
    'label topic:packer-images → how-to/a/#x (Packer, images)',
    'label topic:packer-images → how-to/a/#x (Packer images)',
    'label topic:stream → how-to/a/#x (stream)',
  ]);
});
