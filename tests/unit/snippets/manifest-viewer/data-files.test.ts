import { expect, it } from 'vitest';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import { imageDataFiles, manifestPath } from '../../../../src/snippets/manifest-viewer/data-files.ts';

const snapshot = await readSnapshot('content/snapshot');
const files = imageDataFiles(snapshot);

it('holds each manifest as it is, and as JSON with its source', () => {
  expect(snapshot.manifests.length).toBeGreaterThan(0);
  for (const manifest of snapshot.manifests) {
    const path = manifestPath(manifest);
    expect(files.get(`${path}.manifest`)).toBe(manifest.text);
    expect(JSON.parse(files.get(`${path}.json`) ?? '')).toMatchObject({ name: manifest.name, excerpt: manifest.excerpt, text: manifest.text, source: expect.stringMatching(/^Source: .+\./) });
  }
});

it('names in its index no file that it lacks', () => {
  const index = JSON.parse(files.get('index.json') ?? '');
  for (const { file } of [...index.streams, ...index.manifests]) expect([...files.keys()]).toContain(file);
});

it.each(['../../etc/passwd', 'a/../b', 'A b', '/x', 'con.json'])('gives %j a path that stays in its folder', (name) => {
  for (const { provenance } of snapshot.manifests) expect(manifestPath({ name, provenance })).toMatch(/^manifests\/[^/]+$/);
});
