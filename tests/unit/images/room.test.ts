import { readFileSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = 'src/images';
const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .map((name) => join(room, name))
  .filter((name) => name.endsWith('.ts'));

/** What a file imports, static and dynamic. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
}

const isEdge = (file: string): boolean => /^src\/images\/(?:edge|cli)\//.test(file);

describe('the images library', () => {
  it('touches Node.js in edge/ and cli/ only, so that the rest runs in a browser', () => {
    const inner = files.filter((file) => !isEdge(file));
    expect(inner.length).toBeGreaterThan(60);
    const reaching = inner.flatMap((file) => importsOf(file).filter((name) => name.startsWith('node:') || /\/(?:edge|cli)\//.test(name)).map((name) => `${file}: ${name}`));
    expect(reaching).toEqual([]);
  });

  it('knows of nothing outside itself', () => {
    const leaving = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .filter((name) => !normalize(join(file, '..', name)).startsWith(`${room}/`))
        .map((name) => `${file}: ${name}`),
    );
    expect(leaving).toEqual([]);
  });

  it('takes no global of Node.js outside edge/ and cli/', () => {
    const using = files.filter((file) => !isEdge(file) && /\b(?:process|Buffer|__dirname|setImmediate)\b\s*[.([]/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(using).toEqual([]);
  });
});
