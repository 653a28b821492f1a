import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch, ProtocolError } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { runWhereItLands } from './reader.ts';
import type { Reader } from './reader.ts';

const names = ['firefox-esr', 'firefox'];
const fixedPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox', `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Mozilla Firefox\\firefox.exe`];

/** Milliseconds that Firefox has to start, and to open a page. */
const patience = 90_000;

const program = findFirefox();

/** Why no test can be run in Firefox here; undefined where it can. */
export const noFirefox = program === undefined ? 'Firefox is not installed, so nothing was proven in it (Debian: apt-get install firefox-esr; or name it in the environment variable FIREFOX)' : undefined;

/** Starts a Firefox without a window, with a profile of its own. */
export async function startFirefox(): Promise<Browser> {
  if (program === undefined) throw new Error(noFirefox);
  return launch({ browser: 'firefox', executablePath: program, headless: true, timeout: patience });
}

/** A tab of Firefox. */
export function firefoxReader(page: Page): Reader {
  page.setDefaultTimeout(patience);
  return {
    // A page at an old address goes on to another before it has loaded.
    open: (address) => page.goto(address).catch(() => undefined),
    run: (act, argument) => runWhereItLands(() => page.evaluate(act as never, argument as never), isLost),
  };
}

/** Whether an error is of the line to Firefox, or of a page that has gone, and not of the page's own code. */
function isLost(error: unknown): boolean {
  return error instanceof ProtocolError || /destroyed|detached/.test(String(error));
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
