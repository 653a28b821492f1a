import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../src/topics/forms/read-entry.ts';
import { readSigns } from '../../../../src/topics/signs.ts';
import { flatLabel } from '../../../../src/topics/flat-label.ts';

/** The labels that a pattern makes of a heading; undefined where the heading does not fit. */
function labels(entry: string, heading: string): string[] | undefined {
  const names = ['Packer', 'Rocky Linux'];
  const { reading } = readEntry(readSigns(`each: ${entry}`), names);
  const signs = reading.kind === 'each' ? reading.entryFor(heading) : undefined;
  if (signs === undefined) return undefined;
  const made = readEntry(signs, names).reading;
  return made.kind === 'labels' ? [...made.written, ...made.inverted].map(flatLabel) : [];
}

describe('a pattern', () => {
  it('brings the words of a heading back, its verb in the -ing form', () => {
    expect(labels('* a boot source => *ing a [boot source]', 'Delete a boot source')).toEqual(['deleting a boot source', 'boot source, deleting']);
  });

  it('makes nothing of a heading that does not fit', () => {
    expect(labels('* a boot source => *ing a [boot source]', 'Delete boot sources')).toBeUndefined();
    expect(labels('Packer * => Packer *', 'Packer')).toBeUndefined();
  });

  it('takes any heading where the pattern is a star alone, and its first letter small', () => {
    expect(labels('* => VMware images and MAAS *', 'Networking')).toEqual(['VMware images and MAAS networking']);
  });

  it('leaves a name its capital', () => {
    expect(labels('* => images, *', 'Rocky Linux and AlmaLinux')).toEqual(['images, Rocky Linux and AlmaLinux']);
    expect(labels('* => images, *', 'CentOS 8')).toEqual(['images, CentOS 8']);
    expect(labels('Pack a RHEL * image => [RHEL* image]', 'Pack a RHEL 7 image')).toEqual(['RHEL7 image', 'RHEL7 image']);
  });

  it('takes signs in a heading for words', () => {
    expect(labels('* => *, problem', 'No /boot, or [x]; y')).toEqual(['no /boot, or [x]; y, problem']);
  });
});
