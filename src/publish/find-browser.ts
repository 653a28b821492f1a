import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';

/** Names under which Chrome and Chromium stand on a search path, and where macOS and Windows keep them. */
const names = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['LOCALAPPDATA'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** What {@link findBrowser} asks of the machine; a test hands in its own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own browser, there or not. */
  readonly playwrightBrowser: () => string;
  readonly isExecutable: (file: string) => boolean;
  /** Runs a command to its end; false where it fails or does not exist. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** `ID` and `ID_LIKE` of /etc/os-release; empty elsewhere. */
  readonly system: () => string;
  readonly isRoot: boolean;
}

/**
 * Finds a Chromium to test with, fetching one where none is there: the one that CHROMIUM names, Playwright's own, Chrome or
 * Chromium of the system, Playwright's download, and as root on Debian or Ubuntu the package `chromium`.
 *
 * @throws Error with one sentence that says what to install
 */
export function findBrowser(machine: Machine): string {
  const named = machine.env['CHROMIUM'];
  if (named) {
    if (machine.isExecutable(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which is no program that can be run.`);
  }
  const found = installedBrowser(machine);
  if (found !== undefined) return found;
  machine.run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium']);
  if (machine.isExecutable(machine.playwrightBrowser())) return machine.playwrightBrowser();
  if (machine.isRoot && /\b(debian|ubuntu)\b/.test(machine.system())) {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  const installed = installedBrowser(machine);
  if (installed !== undefined) return installed;
  throw new Error('The browser tests need Chrome or Chromium: install one, or name it in the environment variable CHROMIUM.');
}

function installedBrowser(machine: Machine): string | undefined {
  const path = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [machine.playwrightBrowser(), ...path.flatMap((folder) => names.map((name) => join(folder, name))), ...fixedPlaces];
  return places.find(machine.isExecutable);
}

/** This machine. */
export const thisMachine: Machine = {
  env: process.env,
  playwrightBrowser: () => chromium.executablePath(),
  isExecutable: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run: (command, args) => {
    try {
      execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
      return true;
    } catch {
      return false;
    }
  },
  system: () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''),
  isRoot: process.getuid?.() === 0,
};

/** What this machine's user has to hand to Chromium: it does not start for root with its sandbox. */
export const rootFlags: readonly string[] = thisMachine.isRoot ? ['--no-sandbox'] : [];

/**
 * Starts the browser of this machine, without a window.
 *
 * @param flags further ones for its command line
 * @throws as {@link findBrowser}
 */
export function startBrowser(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(thisMachine), args: [...rootFlags, ...flags] });
}
