import { describe, expect, it } from 'vitest';
import { parseShell } from '../../../src/commands/shell.ts';
import { commandSince, commandVersions } from '../../../src/commands/versions.ts';
import { check } from './problem-lines.ts';

function versions(source: string) {
  const [command] = parseShell(source).commands;
  if (command === undefined) throw new Error(`No command in ${source}`);
  return { ...commandVersions(command), first: commandSince(command) };
}

describe('the first release that understands a command', () => {
  it.each([
    ['maas $PROFILE boot-sources read', '2.0'],
    ['sudo maas $PROFILE boot-resources is-importing', '2.2'],
    ['maas $PROFILE boot-sources create url=$URL keyring_filename=$FILE', '2.0'],
    ['maas $PROFILE boot-sources create url=$URL keyring_filename=$FILE priority=10', '3.8'],
    ['maas $PROFILE boot-resources create name=custom/a base_image=ubuntu/jammy', '3.1'],
    ['maas $PROFILE boot-resources create name=custom/a filetype=txz', '2.7'],
    ['maas $PROFILE boot-resources create name=custom/a filetype=$TYPE', '2.0'],
    ['maas $PROFILE machine set-storage-layout $ID storage_layout=vmfs7', '3.1'],
    ['maas $PROFILE maas set-config name=enable_kernel_crash_dump value=true', '3.6'],
    ['maas $PROFILE subnets read', undefined],
    ['packer build .', undefined],
    ['A=1', undefined],
  ])('is that of its youngest part: %s', (source, expected) => {
    expect(versions(source).first).toBe(expected);
  });
});

describe('the last release that understands a command', () => {
  it('is that of the part that ended first', () => {
    expect(versions('maas $PROFILE rack-controllers import-boot-images')).toMatchObject({ since: '2.0', until: '3.4' });
    expect(versions('maas $PROFILE machine deploy $ID install_rackd=true')).toMatchObject({ since: '2.3', until: '3.7' });
  });

  it('is absent for what the newest release understands', () => {
    expect(versions('maas $PROFILE machine deploy $ID install_kvm=true')).not.toHaveProperty('until');
  });
});

describe('a block about some releases', () => {
  const ended =
    '1:32 "import-boot-images" `rack-controllers import-boot-images` holds until MAAS 3.4 only. From MAAS 3.5 the rack controllers fetch images as machines ask for them, and the action does nothing. Leave it out, or mark the block with `until=3.4` after its language.';

  it('may show what ended if it says so', () => {
    const source = 'maas $PROFILE rack-controllers import-boot-images';
    expect(check(source)).toEqual([ended]);
    expect(check(source, { until: '3.7' })).toEqual([ended]);
    expect(check(source, { until: '3.4' })).toEqual([]);
    expect(check(source, { since: '2.0', until: '3.3' })).toEqual([]);
  });

  it('may not show a value or a setting that is younger, either', () => {
    expect(check('maas $PROFILE machine set-storage-layout $ID storage_layout=vmfs7', { until: '3.0' })).toEqual([
      '1:61 "vmfs7" `vmfs7` came with MAAS 3.1, but the block is marked `until=3.0`. Mark it `since=3.1`, or leave the word out.',
    ]);
    expect(check('maas $PROFILE maas set-config name=enable_kernel_crash_dump value=true', { until: '3.5' })).toEqual([
      '1:36 "enable_kernel_crash_dump" `enable_kernel_crash_dump` came with MAAS 3.6, but the block is marked `until=3.5`. Mark it `since=3.6`, or leave the word out.',
    ]);
  });

  it('may not show what is younger', () => {
    const source = 'maas $PROFILE boot-source update $SOURCE_ID priority=10';
    expect(check(source)).toEqual([]);
    expect(check(source, { since: '3.8' })).toEqual([]);
    expect(check(source, { since: '3.5' })).toEqual(['1:45 "priority=10" `priority` came with MAAS 3.8, but the block is marked `since=3.5`. Mark it `since=3.8`, or leave the word out.']);
    expect(check(source, { until: '3.7' })).toEqual(['1:45 "priority=10" `priority` came with MAAS 3.8, but the block is marked `until=3.7`. Mark it `since=3.8`, or leave the word out.']);
  });
});
