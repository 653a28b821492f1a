import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What an evil stream would put into a name: markup, quotes of both kinds, an end of whatever stands around it, reversed writing. */
export const hostile = `x"'><img src=x onerror="window.smuggled=1"></script></textarea><script>window.smuggled=1</script>&amp;\u202Egnp.exe\u2066{{1}}\${1}`;

const snapshotSchema = z.looseObject({
  source: z.looseObject({ address: z.string(), note: z.string() }),
  files: z.array(z.looseObject({ kind: z.string(), file: z.string(), sha256: z.string(), size: z.number(), name: z.string().optional(), provenance: z.looseObject({ address: z.string(), origin: z.string().optional(), note: z.string() }) })),
});
const levelSchema = z.looseObject({ name: z.string(), fields: z.record(z.string(), z.unknown()).optional() });
const productSchema = levelSchema.extend({ versions: z.array(levelSchema.extend({ items: z.array(levelSchema) })) });
const productsSchema = z.looseObject({ products: z.array(productSchema) });

/** Fields that name what the pages show; the others tell programs what a file is. */
const shown = ['release_title', 'release_codename', 'label', 'krel', 'kflavor', 'kpackage', 'subarch', 'subarches', 'arch', 'path', 'src_package', 'src_version', 'bootloader-type'];

/** Lets every name of the snapshot below a project, and all that is told of its origin, end in what is hostile. */
export function makeHostile(project: string): void {
  const folder = join(project, 'content/snapshot');
  const place = join(folder, 'snapshot.json');
  const snapshot = snapshotSchema.parse(JSON.parse(readFileSync(place, 'utf8')));
  snapshot.source.address += hostile;
  snapshot.source.note += hostile;
  const manifest = snapshot.files.find(({ name }) => name === 'custom/debian-13');
  if (manifest !== undefined) snapshot.files.push({ ...manifest, name: `custom/${hostile}` });
  for (const entry of snapshot.files) {
    entry.provenance = { ...entry.provenance, address: entry.provenance.address + hostile, origin: (entry.provenance.origin ?? '') + hostile, note: entry.provenance.note + hostile };
    if (entry.kind !== 'products') continue;
    const stream = productsSchema.parse(JSON.parse(readFileSync(join(folder, entry.file), 'utf8')));
    const text = JSON.stringify({ ...stream, products: stream.products.flatMap(spoil) });
    writeFileSync(join(folder, entry.file), text);
    Object.assign(entry, { sha256: createHash('sha256').update(text).digest('hex'), size: Buffer.byteLength(text) });
  }
  writeFileSync(place, JSON.stringify(snapshot));
}

/** A product with hostile fields and versions, and another one whose own name is hostile. */
function spoil(product: z.infer<typeof productSchema>): z.infer<typeof productSchema>[] {
  const spoiled = {
    ...product,
    fields: spoilFields(product.fields),
    versions: product.versions.map((version) => ({
      ...version,
      name: version.name + hostile,
      items: version.items.map((item) => ({ ...item, name: item.name + hostile, fields: spoilFields(item.fields) })),
    })),
  };
  return [spoiled, { ...spoiled, name: product.name + hostile, fields: { ...spoiled.fields, os: hostile, release: hostile, version: hostile } }];
}

function spoilFields(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shown.includes(name) && typeof value === 'string' ? value + hostile : value]));
}
