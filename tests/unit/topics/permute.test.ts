import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permute } from '../../../src/topics/permute.ts';
import type { Mark, Phrase, Word } from '../../../src/topics/phrase.ts';
import { labelsOf } from './entries.ts';

describe('an entry with a mark', () => {
  it('makes one that begins with the marked words; the article before them goes', () => {
    expect(labelsOf('adding a [boot source]')).toEqual(['adding a boot source', 'boot source, adding']);
  });

  it('keeps what stands behind the mark', () => {
    expect(labelsOf('pack|packing a [CentOS 7 image] for MAAS deployment')).toEqual([
      'pack a CentOS 7 image for MAAS deployment',
      'CentOS 7 image, packing for MAAS deployment',
    ]);
  });

  it('makes one for each mark within a mark, which tells the rest from near to far', () => {
    expect(labelsOf('verify|verifying [Packer [deployment [requirements]]]')).toEqual([
      'verify Packer deployment requirements',
      'Packer deployment requirements, verifying',
      'deployment requirements, Packer, verifying',
      'requirements, deployment, Packer, verifying',
    ]);
  });

  it('makes one for each mark beside a mark, and the other stays where it is', () => {
    expect(labelsOf('importing [standard images] from [maas.io]')).toEqual([
      'importing standard images from maas.io',
      'standard images, importing from maas.io',
      'maas.io, importing standard images from',
    ]);
  });

  it('reads a word in its other form, or drops it, once it is moved', () => {
    expect(labelsOf('static [image|images [metrics]]')).toEqual(['static image metrics', 'image metrics, static', 'metrics, images, static']);
    expect(labelsOf('provisioning [non-Ubuntu images] after importing them|')).toContain('non-Ubuntu images, provisioning after importing');
  });

  it('reads a word in both its forms where it stands', () => {
    expect(labelsOf('customise||customising [VMware images]')).toEqual(['customise VMware images', 'customising VMware images', 'VMware images, customising']);
  });

  it('goes on with the subentries that were written', () => {
    expect(labelsOf('change|changing [image stream] with CLI, when importing')).toEqual([
      'change image stream with CLI, when importing',
      'image stream, changing with CLI, when importing',
    ]);
  });
});

describe('levels', () => {
  it('are three; what is deeper stays on the lowest', () => {
    const { inverted } = permute([word('one'), mark(word('two'), mark(word('three'), mark(word('four'))))]);
    expect(inverted.at(-1)).toEqual(['four', 'three', 'two, one']);
  });
});

const texts = fc.constantFrom('image', 'boot', 'source', 'MAAS', 'of', 'adding', 'Packer', '7');
const words = texts.map(word);
const { phrase } = fc.letrec<{ phrase: Phrase; mark: Mark }>((tie) => ({
  phrase: fc.array(fc.oneof({ depthSize: 'small' }, words, tie('mark')), { minLength: 1, maxLength: 4 }),
  mark: tie('phrase').map((nodes) => mark(...nodes)),
}));

describe('for every phrase', () => {
  it('each entry holds the words of the phrase, all of them and no others', () => {
    fc.assert(
      fc.property(phrase, (nodes) => {
        const { written, inverted } = permute(nodes);
        const all = wordsOf(nodes).sort();
        for (const label of [...written, ...inverted]) expect(label.join(' ').replaceAll(',', '').split(' ').sort()).toEqual(all);
      }),
    );
  });

  it('there is one entry as written, and one for each mark', () => {
    fc.assert(
      fc.property(phrase, (nodes) => {
        const { written, inverted } = permute(nodes);
        expect([written.length, inverted.length]).toEqual([1, marksOf(nodes)]);
      }),
    );
  });
});

function word(text: string): Word {
  return { kind: 'word', inPlace: [text], moved: text };
}

function mark(...nodes: Phrase): Mark {
  return { kind: 'mark', nodes };
}

function wordsOf(nodes: Phrase): string[] {
  return nodes.flatMap((node) => (node.kind === 'mark' ? wordsOf(node.nodes) : node.kind === 'word' ? [...node.inPlace] : []));
}

function marksOf(nodes: Phrase): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'mark' ? 1 + marksOf(node.nodes) : 0), 0);
}
