import { describe, expect, it } from 'vitest';
import { makeTermMatcher } from '../../../src/markdown/term-matcher.ts';

function term(id: string, ...forms: string[]) {
  return { id, term: id, text: '', forms, see: [] };
}

const find = makeTermMatcher([term('stream', 'stream', 'streams'), term('candidate', 'candidate stream'), term('lru-cache', 'LRU cache'), term('item')]);

function uses(text: string): string[] {
  return find(text).map(({ id, index, length }) => `${id}: ${text.slice(index, index + length)}`);
}

describe('a term is found', () => {
  it('in each of its forms, and with a capital at the start of a sentence', () => {
    expect(uses('Streams: a stream, two streams. Streams.')).toEqual(['stream: Streams', 'stream: stream', 'stream: streams', 'stream: Streams']);
  });

  it('as the longest one that fits', () => {
    expect(uses('The candidate stream and a stream.')).toEqual(['candidate: candidate stream', 'stream: stream']);
  });

  it('across a line end', () => {
    expect(uses('An LRU\ncache.')).toEqual(['lru-cache: LRU\ncache']);
  });
});

describe('no term is found', () => {
  it.each(['simplestreams', 'streaming', 'stream-like', 'up-stream', 'streams/v1', 'stream.json', 'stream_name', 'lru cache', 'STREAM', 'CentOS Stream', 'item'])('in %s', (text) => {
    expect(uses(text)).toEqual([]);
  });

  it('by a glossary without terms', () => {
    expect(makeTermMatcher([])('stream')).toEqual([]);
  });
});
