/** Something that pages elsewhere may refer to. */
export interface InventoryItem {
  /** The name it is referred to by; without blanks, for Sphinx reads one before a number as the end of the name. */
  readonly name: string;
  /** `doc` is referred to with `:doc:`, `label` with `:ref:`. */
  readonly role: 'doc' | 'label';
  /** Address relative to the site's root. */
  readonly href: string;
  /** What a reference shows that has no text of its own. */
  readonly title: string;
}

/**
 * The content of a Sphinx inventory of version 2: four lines of head, then a line for each item, compressed by `deflate`.
 * Rules: Sphinx, sphinx/util/inventory.py, `InventoryFile.dump` and `load_v2`.
 *
 * @param deflate zlib compression with its header (RFC 1950)
 */
export function writeInventory(project: string, version: string, items: readonly InventoryItem[], deflate: (text: string) => Uint8Array): Uint8Array<ArrayBuffer> {
  const head = `# Sphinx inventory version 2\n# Project: ${oneLine(project)}\n# Version: ${oneLine(version)}\n# The remainder of this file is compressed using zlib.\n`;
  const lines = items.map(({ name, role, href, title }) => `${name} std:${role} ${role === 'label' ? '-1' : '0'} ${href} ${oneLine(title)}\n`);
  const body = deflate(lines.join(''));
  const start = new TextEncoder().encode(head);
  const file = new Uint8Array(start.length + body.length);
  file.set(start);
  file.set(body, start.length);
  return file;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
