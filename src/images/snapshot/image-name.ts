import { readText } from '../simplestreams/fields.ts';
import type { EffectiveItem } from '../simplestreams/effective.ts';

/**
 * The name of the image that an item belongs to: `ubuntu/jammy/amd64/20220718`. Products that differ only in their
 * kernel share it, as they share root file system and manifest. A part the stream does not give is left out.
 */
export function nameImage({ fields, version }: EffectiveItem): string {
  return [readText(fields, 'os'), readText(fields, 'release'), readText(fields, 'arch'), version]
    .filter((part) => part !== undefined && part !== '')
    .join('/');
}
