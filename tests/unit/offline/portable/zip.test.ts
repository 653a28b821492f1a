import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { deflate } from '../../../../src/offline/portable/deflate.ts';
import { makeZip } from '../../../../src/offline/portable/zip.ts';

const entries = [['b.txt', strToU8('b')], ['a/index.html', strToU8('<p>a'.repeat(100))], ['ü/Ω.txt', strToU8('')]] as const;

/** What Python's zipfile, an implementation of its own, says of a zip: the first bad file, how many there are, the names and days of the first ones. */
function readWithPython(zip: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    writeFileSync(join(folder, 'a.zip'), zip);
    const program = 'import json, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); i = z.infolist(); print(json.dumps([z.testzip(), len(i), [[x.filename, x.date_time] for x in i[:3]]]))';
    return JSON.parse(execFileSync('python3', ['-c', program, join(folder, 'a.zip')], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('is the same whatever the order of the files', async () => {
  expect(await makeZip(new Map(entries), '', '2026-11-26', deflate)).toEqual(await makeZip(new Map(entries.toReversed()), '', '2026-11-26', deflate));
});

it('gives back every file that went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[\w./é-]{1,20}$/).filter((name) => name !== '__proto__'), fc.uint8Array({ maxLength: 300 })), async (files) => {
      const zip = await makeZip(new Map(Object.entries(files)), '', '2026-11-26', deflate);
      expect({ ...unzipSync(zip) }).toEqual({ ...files });
    }),
    { numRuns: 50 },
  );
});

it('holds each file by its path, of the day that it stands for, in order', async () => {
  expect(readWithPython(await makeZip(new Map(entries), '', '2026-11-26', deflate))).toEqual([
    null,
    3,
    [['a/index.html', [2026, 11, 26, 12, 0, 0]], ['b.txt', [2026, 11, 26, 12, 0, 0]], ['ü/Ω.txt', [2026, 11, 26, 12, 0, 0]]],
  ]);
});

it.each([
  ['1970-01-01', [1980, 1, 1]],
  ['2107-12-31', [2107, 12, 31]],
  ['2300-05-06', [2107, 12, 31]],
])('writes for %s the nearest day that a zip can write', async (date, [year, month, day]) => {
  const zip = Buffer.from(await makeZip(new Map([['a', new Uint8Array(1)]]), '', date, deflate));
  const written = zip.readUInt16LE(12);
  expect([(written >> 9) + 1980, (written >> 5) & 15, written & 31]).toEqual([year, month, day]);
});

it('holds more files than 16 bits can count', async () => {
  const many = new Map(Array.from({ length: 66_000 }, (_, i) => [`s/${i}`, new Uint8Array()] as const));
  expect(readWithPython(await makeZip(many, '', '2026-11-26', deflate))).toEqual([null, 66_000, expect.anything()]);
});
