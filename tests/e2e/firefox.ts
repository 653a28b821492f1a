import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

const names = ['firefox-esr', 'firefox'];
const fixedPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox', `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Mozilla Firefox\\firefox.exe`];

const program = findFirefox();

/** Why no test can be run in Firefox here; undefined where it can. */
export const noFirefox = program === undefined ? 'Firefox is not installed, so nothing was proven in it (Debian: apt-get install firefox-esr; or name it in the environment variable FIREFOX)' : undefined;

/** Starts a Firefox without a window, with a profile of its own. */
export async function startFirefox(): Promise<Browser> {
  if (program === undefined) throw new Error(noFirefox);
  return launch({ browser: 'firefox', executablePath: program, headless: true });
}

/** A tab of Firefox. */
export function firefoxReader(page: Page): Reader {
  return {
    // A page at an old address goes on to another before it has loaded.
    open: (address) => page.goto(address).catch(() => undefined),
    run: async (act, argument) => {
      for (let turn = 0; ; turn++) {
        try {
          return await page.evaluate(act as never, argument as never);
        } catch (error) {
          if (turn === 5) throw error;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      }
    },
  };
}

function findFirefox(): string | undefined {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = process.env['FIREFOX'];
  return [...(named ? [named] : path.flatMap((folder) => names.map((name) => join(folder, name)))), ...(named ? [] : fixedPlaces)].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
