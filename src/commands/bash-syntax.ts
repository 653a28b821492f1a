import { spawn } from 'node:child_process';

/** What bash cannot read in a script. */
export interface SyntaxFault {
  /** Which of the scripts, counted from 0. */
  readonly script: number;
  /** Line in it, counted from 1. */
  readonly line: number;
  /** In bash's own words. */
  readonly message: string;
}

/**
 * Has the real bash read every script (`bash -n`) and reports the first fault of each; its warnings count, as it only
 * warns of a here-document without end. Nothing is run.
 *
 * One process reads all of them; only where that finds a fault does bash read each by itself, to tell which it is. For
 * the one reading to be sound no script may leave a quote or a here-document open, which {@link parseShell} tells.
 *
 * @returns undefined where the machine has no bash
 */
export async function findSyntaxFaults(scripts: readonly string[]): Promise<readonly SyntaxFault[] | undefined> {
  if (scripts.length === 0 || (await areSound(scripts))) return [];
  const each = await runBash(['-c', readEach, 'bash', ...scripts], '');
  // A bash that cannot start anything, such as that of Windows without a system behind it, does not get ready.
  if (each?.stdout !== 'ready') return undefined;
  return each.stderr
    .split('\0')
    .slice(0, scripts.length)
    .flatMap((text, script) => readFault(text, script) ?? []);
}

/** Scripts that wait for the next reading, with who waits for them. */
let waiting: { readonly text: string; readonly tell: (isSound: boolean) => void }[] = [];
let isReading = false;

/** Whether bash has nothing to say of scripts that it reads as one. To start it costs more than to read, so that all who ask meanwhile share the next. */
function areSound(scripts: readonly string[]): Promise<boolean> {
  return new Promise((tell) => {
    waiting.push({ text: scripts.map(enclose).join(''), tell });
    if (!isReading) void readWaiting();
  });
}

async function readWaiting(): Promise<void> {
  isReading = true;
  while (waiting.length > 0) {
    // Those who ask in the same turn are all of the pages that are compiled together.
    await new Promise((done) => setImmediate(done));
    const batch = waiting;
    waiting = [];
    if (await isSound(batch.map(({ text }) => text).join(''))) batch.forEach(({ tell }) => tell(true));
    else if (batch.length === 1) batch.forEach(({ tell }) => tell(false));
    else for (const { text, tell } of batch) tell(await isSound(text));
  }
  isReading = false;
}

async function isSound(text: string): Promise<boolean> {
  const answer = await runBash(['-n'], text);
  return answer?.status === 0 && answer.stderr === '';
}

/** A loop in braces, so that what one script opens no other can close: `fi` and `done` do not close a brace, nor `}` a loop. */
function enclose(script: string): string {
  return `{ while :; do :\n${script}\ndone\n}\n`;
}

/** Reads each argument without running it, and ends what it says of each with a NUL. */
const readEach = 'printf ready; for script; do bash --norc -n <<<"$script"; printf "\\0" >&2; done';

/** Environment of the child: nothing in it that changes how bash reads, such as BASH_ENV or SHELLOPTS. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, SystemRoot, LC_ALL: 'C' };
}

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runBash(words: readonly string[], input: string): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    // Without --norc bash runs ~/.bashrc here: it takes the socket that Node.js gives it as input for a remote login.
    const child = spawn('bash', ['--norc', '--noprofile', ...words], { env: environment(), stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', () => resolve(undefined));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    // A bash that stops at a fault reads no further; that is no error here.
    child.stdin.on('error', () => undefined).end(input);
  });
}

function readFault(text: string, script: number): SyntaxFault | undefined {
  const [, line, said] = /^bash: line (\d+): (.*)$/m.exec(text) ?? [];
  if (line === undefined || said === undefined) {
    return text.trim() === '' ? undefined : { script, line: 1, message: text.trim() };
  }
  const begins = /here-document at line (\d+)/.exec(said)?.[1];
  return { script, line: Number(begins ?? line), message: said };
}
