import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../../src/markdown/glossary.ts';

const curtin = `- id: curtin
  term: curtin
  text: The installer of MAAS, which runs in the ephemeral OS.
`;
const stream = `- id: stream
  term: stream
  forms: [stream, streams]
  text: Images published together at one address.
  see: [curtin]
  more: { text: Boot sources, href: /about-images/#boot-sources }
`;

describe('a glossary', () => {
  it('is a list of terms; one without forms is linked by its name', () => {
    expect(parseGlossary(curtin + stream)).toEqual([
      { id: 'curtin', term: 'curtin', text: 'The installer of MAAS, which runs in the ephemeral OS.', forms: ['curtin'], see: [] },
      {
        id: 'stream',
        term: 'stream',
        text: 'Images published together at one address.',
        forms: ['stream', 'streams'],
        see: ['curtin'],
        more: { text: 'Boot sources', href: '/about-images/#boot-sources' },
      },
    ]);
  });

  it.each([
    ['that is no YAML', '- id: [curtin\n', /^g\.yaml:2:1: .*/],
    ['that is no list', 'id: curtin\n', 'g.yaml:1:1: The glossary is a list of terms, each behind a hyphen: `- id: image`.'],
    ['without a name', curtin.replace('term:', 'trem:'), 'g.yaml:1:3: `term` is missing. A term has `id`, `term`, `text`, `forms`, `see`, `more`.'],
    ['with a key no term has', stream.replace('see:', 'sea:'), 'g.yaml:5:3: There is no key `sea`. A term has `id`, `term`, `text`, `forms`, `see`, `more`.'],
    ['with an id in capitals', curtin.replace('id: curtin', 'id: Curtin'), 'g.yaml:1:3: `id` does not fit: an id is lower-case words joined by hyphens.'],
    ['out of order', stream + curtin, 'g.yaml:8:3: "curtin" stands behind "stream"; the terms are in alphabetical order, each once.'],
    ['with an id twice', curtin + stream.replace('id: stream', 'id: curtin'), 'g.yaml:4:3: The id "curtin" stands twice.'],
    ['with a form twice', curtin + stream.replace('streams]', 'curtin]'), 'g.yaml:6:3: "curtin" belongs to the term "curtin" already.'],
    ['that refers to no term', curtin + stream.replace('see: [curtin]', 'see: [cutrin]'), 'g.yaml:8:3: There is no term with the id "cutrin".'],
  ])('%s is refused with its place', (_what, text, message) => {
    expect(() => parseGlossary(text, 'g.yaml')).toThrow(message);
  });
});
