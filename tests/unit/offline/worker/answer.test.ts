import { expect, it } from 'vitest';
import { findAnswer } from '../../../../src/offline/worker/answer.ts';

const files = new Set(['index.html', 'about-images/index.html', 'data/topics.json']);

it.each([
  ['', { kind: 'file', path: 'index.html', status: 200 }],
  ['about-images/', { kind: 'file', path: 'about-images/index.html', status: 200 }],
  ['about-images', { kind: 'folder' }],
  ['data/topics.json', { kind: 'file', path: 'data/topics.json', status: 200 }],
  ['data/', { kind: 'network' }],
  ['missing', { kind: 'network' }],
])('the path “%s” is answered as a server would', (path, expected) => {
  expect(findAnswer(path, (file) => files.has(file))).toEqual(expected);
});
