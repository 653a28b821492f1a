import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('a variable for an id', () => {
  it('is refused where it gets all that the MAAS CLI prints', () => {
    expect(check('BOOT_SOURCE_ID=$(maas $PROFILE boot-sources read)')).toEqual([
      `1:1 "BOOT_SOURCE_ID=$(maas $PROFILE boot-sources read)" \`BOOT_SOURCE_ID\` gets the whole answer, which is JSON. Pick the id out of it, as in \`| jq '.[] | select(.url | contains("images.maas.io")) | .id'\`.`,
    ]);
  });

  it.each([
    `BOOT_SOURCE_ID=$(maas $PROFILE boot-sources read | jq '.[] | select(.url | contains("images.maas.io")) | .id')`,
    'SOURCES=$(maas $PROFILE boot-sources read)',
    'SYSTEM_ID=$(hostname)',
    'VALID=$(maas $PROFILE boot-resources is-importing)',
  ])('is accepted in %s', (source) => {
    expect(check(source)).toEqual([]);
  });
});

describe('a key on a line of its own', () => {
  it('is refused where the line before it lost its backslash', () => {
    expect(check('maas $PROFILE machines create architecture=$ARCH\npower_parameters_power_pass=$PASSWORD')).toEqual([
      '2:1 "power_parameters_power_pass=$PASSWORD" `power_parameters_power_pass` is a key of the command before, but stands on a line of its own. End the line before it with a backslash.',
    ]);
  });

  it('is refused for keys of every kind', () => {
    expect(check('maas $PROFILE boot-source update $SOURCE_ID url=$URL\nenabled=false\nname=x')).toEqual([
      '2:1 "enabled=false" `enabled` is a key of the command before, but stands on a line of its own. End the line before it with a backslash.',
    ]);
  });

  it('is a variable like any other elsewhere', () => {
    expect(check('maas $PROFILE boot-sources read\nname=a\nNAME=b')).toEqual([]);
  });
});
