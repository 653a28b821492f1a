import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../src/topics/forms/read-entry.ts';
import { readSigns, trimSigns } from '../../../../src/topics/signs.ts';

const read = (text: string) => readEntry(trimSigns(readSigns(text)));

describe('an entry', () => {
  it('without a name is words', () => {
    expect(read('images, selecting')).toEqual({ main: false, reading: { kind: 'labels', written: [['images', 'selecting']], inverted: [] } });
  });

  it('with `!` is the main place', () => {
    expect(read('! packer')).toMatchObject({ main: true, reading: { written: [['packer']] } });
  });

  it('may hold a colon that is no name of a form', () => {
    expect(read('"curtin: failed"')).toMatchObject({ reading: { written: [['"curtin: failed"']] } });
    expect(read('Region import error\\: disk')).toMatchObject({ reading: { written: [['Region import error: disk']] } });
    expect(read('topic:x')).toMatchObject({ reading: { written: [['topic:x']] } });
  });
});

describe('an entry of no known form', () => {
  it.each(['seealso: a => b', 'double: a, b', 'main: a', 'See: a => b', 'See-also: a => b', 'PAIR:a, b'])('is refused, and the known forms are told: %s', (text) => {
    const name = text.split(':')[0];
    expect(() => read(text)).toThrow(
      `There is no form \`${name}:\`. The forms are \`adding a [boot source]\`, \`pair: Windows, secure boot\`, \`triple: module, search, path\`, \`see: MIB => MAAS Image Builder\`, \`see also: boot source => mirror\`, \`each: * a boot source => *ing a [boot source]\`, \`! packer\`.`,
    );
  });

  it('is refused where an arrow shows that it is a reference', () => {
    expect(() => read('MIB => MAAS Image Builder')).toThrow('An arrow stands in a reference: `see: MIB => MAAS Image Builder`');
    expect(read('a \\=> b')).toMatchObject({ reading: { written: [['a => b']] } });
  });

  it('is read where its name is a known one, with no blank behind the colon', () => {
    expect(read('pair:a, b')).toEqual(read('pair: a, b'));
  });

  it.each([
    ['', 'An empty entry'],
    ['!', 'The `!` of a main place stands before an entry'],
    [',', 'This entry holds no words'],
    ['! see: a => b', 'Only an entry that leads to this place can be the main one'],
    ['pair: a', 'This has 1 parts, and takes 2: `pair: Windows, secure boot`'],
    ['pair: a, b, c', 'This has 3 parts, and takes 2'],
    ['triple: a, , c', 'This has 2 parts, and takes 3'],
    ['see: a', 'A reference leads from one heading to another: `see: MIB => MAAS Image Builder`'],
    ['see also: a =>', 'A reference leads from one heading to another'],
    ['each: a => b', 'A pattern with one `*`, and an entry with one'],
    ['each: * of * => *', 'A pattern with one `*`, and an entry with one'],
  ])('is refused where it is incomplete: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
