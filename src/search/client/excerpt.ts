import { wordPattern } from '../tokens.ts';
import { element } from './element.ts';

const length = 180;

/** The part of a text where the words sought begin, with each of them marked. */
export function excerpt(text: string, isSought: (word: string) => boolean): Node[] {
  const words = [...text.matchAll(wordPattern)].filter(([word]) => isSought(word));
  const first = words[0]?.index ?? 0;
  const start = first < 60 ? 0 : text.indexOf(' ', first - 50) + 1;
  const end = text.length <= start + length ? text.length : text.lastIndexOf(' ', start + length);
  const nodes: Node[] = [new Text(start > 0 ? '… ' : '')];
  let done = start;
  for (const { 0: word, index } of words.filter((found) => found.index >= start && found.index + found[0].length <= end)) {
    nodes.push(new Text(text.slice(done, index)), element('mark', {}, word));
    done = index + word.length;
  }
  return [...nodes, new Text(text.slice(done, end) + (end < text.length ? ' …' : ''))];
}
