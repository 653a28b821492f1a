import { deflateSync } from 'node:zlib';
import { pages } from '../markdown/pages.ts';
import { inventoryItems } from '../topics/inventory-items.ts';
import { writeInventory } from '../topics/inventory.ts';
import { siteTopics } from '../topics/site-topics.ts';

export function GET(): Response {
  const inventory = writeInventory('MAAS image docs', '', inventoryItems(pages, siteTopics), (text) => deflateSync(text));
  return new Response(new Blob([inventory]), { headers: { 'content-type': 'application/octet-stream' } });
}
