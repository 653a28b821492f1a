import { describe, expect, it } from 'vitest';
import { checkSentenceCase } from '../../../../src/markdown/checks/sentence-case.ts';
import { problems } from './problems.ts';

const check = checkSentenceCase(['MAAS', 'Red Hat Enterprise Linux', 'Ubuntu', 'VM', 'VMware ESXi', 'cloud-init']);

describe('a heading', () => {
  it.each([
    'About images',
    'Build MAAS images for Red Hat Enterprise Linux',
    'VMware ESXi: what MAAS can configure',
    'cloud-init and what it does',
    '`sstream-mirror` and its filters',
    'Where **Save selection** is',
    'Images stay "Queued for download"',
    'Import non-Ubuntu images',
    "MAAS's images and MAAS-managed VMs",
    '20 questions',
    'Why *this* image?',
    'Sources {/* #boot-sources */}',
  ])('is in sentence case: %s', async (heading) => {
    expect(await problems(check, `## ${heading}\n`)).toEqual([]);
  });

  it('has one capital, at its start', async () => {
    expect(await problems(check, 'Text.\n\n## About Boot *Sources* {/* #x */}\n')).toEqual([
      '3:10 The heading "About Boot Sources" is not in sentence case: "Boot" takes small letters; if it is a name, add it to content/names.txt.',
      '3:16 The heading "About Boot Sources" is not in sentence case: "Sources" takes small letters; if it is a name, add it to content/names.txt.',
    ]);
  });

  it('begins with it', async () => {
    expect(await problems(check, '### add a source\n')).toEqual([
      '1:5 The heading "add a source" is not in sentence case: "add" takes a capital, since it comes first; if it is a name, add it to content/names.txt.',
    ]);
  });

  it('is refused for an abbreviation that is not in the list', async () => {
    expect(await problems(check, '## Proxies and GPG\n')).toEqual([
      '1:16 The heading "Proxies and GPG" is not in sentence case: "GPG" takes small letters; if it is a name, add it to content/names.txt.',
    ]);
  });

  it('spells a name of several words in full', async () => {
    expect(await problems(check, '## Images of Red Hat\n')).toHaveLength(2);
  });

  it('ends without a full stop or a colon', async () => {
    expect(await problems(check, '## About images.\n\n## The ways:\n')).toEqual([
      '1:16 The heading "About images." ends with ".". Leave it out.',
      '3:12 The heading "The ways:" ends with ":". Leave it out.',
    ]);
  });

  it('holds no link', async () => {
    expect(await problems(check, '## About [images](/about-images/)\n')).toEqual([
      '1:10 A link in a heading: the heading is itself a link to its section. Link in the text below.',
    ]);
  });
});

it('looks at the title of the page too', async () => {
  expect(await problems(check, 'Text.\n', 'About Images')).toEqual([
    '0:0 The heading "About Images" is not in sentence case: "Images" takes small letters; if it is a name, add it to content/names.txt.',
  ]);
  expect(await problems(check, 'Text.\n', 'About MAAS')).toEqual([]);
});
