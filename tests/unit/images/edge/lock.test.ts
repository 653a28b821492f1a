import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../../src/images/edge/lock.ts';
import { makeTemporary } from './temporary.ts';

const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('takeLock', () => {
  it('leaves nothing behind once released', async () => {
    const dir = makeTemporary();
    const lock = await takeLock(dir);
    expect(readdirSync(dir)).toEqual(['.lock']);
    expect(await lock.isHeld()).toBe(true);
    await lock.release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('makes the directory, and removes it where nothing has come into it', async () => {
    const [empty, filled] = [join(makeTemporary(), 'a/b'), join(makeTemporary(), 'c')];
    const locks = await Promise.all([takeLock(empty), takeLock(filled)]);
    writeFileSync(join(filled, 'x'), '');
    for (const lock of locks) await lock.release();
    expect([existsSync(empty), existsSync(filled)]).toEqual([false, true]);
  });

  it('lets one holder in at a time, and says once who is waited for', async () => {
    const dir = makeTemporary();
    const first = await takeLock(dir);
    let holders = 1;
    const waits: string[] = [];
    const work = async (): Promise<void> => {
      const lock = await takeLock(dir, (holder) => waits.push(holder));
      expect(++holders).toBe(1);
      await sleep(5);
      holders--;
      await lock.release();
    };
    const works = Array.from({ length: 7 }, work);
    await expect.poll(() => waits, { timeout: 20_000 }).toHaveLength(7);
    holders--;
    await first.release();
    await Promise.all(works);
    expect(waits).toEqual(Array.from({ length: 7 }, () => `process ${process.pid} on ${hostname()}`));
  });

  it('takes over from a process that is gone', async () => {
    const dir = makeTemporary();
    writeFileSync(join(dir, '.lock'), JSON.stringify({ token: 'x', host: hostname(), process: gone() }));
    await (await takeLock(dir)).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('lets one of many take over from a process that is gone', async () => {
    const dir = makeTemporary();
    writeFileSync(join(dir, '.lock'), JSON.stringify({ token: 'x', host: hostname(), process: gone() }));
    let holders = 0;
    const work = async (): Promise<void> => {
      const lock = await takeLock(dir);
      expect(++holders).toBe(1);
      await sleep(5);
      expect(await lock.isHeld()).toBe(true);
      holders--;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 10 }, work));
    expect(readdirSync(dir)).toEqual([]);
  });

  it.each([
    ['another machine', 'half a minute', 31_000, JSON.stringify({ token: 'x', host: 'elsewhere.example', process: 1 })],
    ['a process that ended before it could write it', 'two seconds', 2_100, ''],
  ])('takes over what %s left %s ago', async (_who, _when, age, content) => {
    const dir = makeTemporary();
    writeFileSync(join(dir, '.lock'), content);
    utimesSync(join(dir, '.lock'), new Date(), new Date(Date.now() - age));
    await (await takeLock(dir)).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('does not take over from another machine that gave a sign of life', async () => {
    const dir = makeTemporary();
    const content = JSON.stringify({ token: 'x', host: 'elsewhere.example', process: 1 });
    writeFileSync(join(dir, '.lock'), content);
    let holder = '';
    const waiting = new Promise<void>((resolve) => {
      void takeLock(dir, (text) => {
        holder = text;
        resolve();
      }).then((lock) => lock.release());
    });
    await waiting;
    expect(holder).toBe('process 1 on elsewhere.example');
    expect(readFileSync(join(dir, '.lock'), 'utf8')).toBe(content);
    utimesSync(join(dir, '.lock'), new Date(), new Date(Date.now() - 31_000));
    await expect.poll(() => readdirSync(dir), { timeout: 20_000 }).toEqual([]);
  });

  it('knows when it was taken away', async () => {
    const dir = makeTemporary();
    const lock = await takeLock(dir);
    writeFileSync(join(dir, '.lock'), JSON.stringify({ token: 'other', host: hostname(), process: process.pid }));
    expect(await lock.isHeld()).toBe(false);
    await lock.release();
    expect(readdirSync(dir)).toEqual(['.lock']);
  });
});
