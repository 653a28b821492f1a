/**
 * Runs everything that must hold before a change lands: types, unit tests, the build, and the pages in a real browser.
 * Prints what each stage took and ends with `N passed, N failed`; a stage that is no test (types, build) counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const results = resolve('node_modules/.cache/test-results');

interface Stage {
  readonly name: string;
  readonly script: readonly string[];
  /** File that the stage's test runner writes its figures to. */
  readonly report?: string;
}

interface Outcome {
  readonly ok: boolean;
  readonly seconds: number;
}

/** With `--long` also the proofs that take minutes: unit tests in `*.long.test.ts`, browser tests with the tag `@long`. */
const isLong = process.argv.includes('--long');

/** The compiler is busy on one core, so it works beside the first of the stages; what it says comes in one piece. */
const types: Stage = { name: 'types', script: ['check'] };

const stages: readonly Stage[] = [
  {
    name: 'unit tests',
    script: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`, ...(isLong ? [] : ['--exclude', '**/*.long.test.ts'])],
    report: `${results}/unit.json`,
  },
  { name: 'build', script: ['build'] },
  { name: 'links', script: ['links', '--', 'check'] },
  { name: 'browser tests', script: ['e2e', '--', '--reporter=list,json', ...(isLong ? [] : ['--grep-invert', '@long'])], report: `${results}/e2e.json` },
];

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) })),
    }),
  ),
});
const browserReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, said again behind everything: the end of a long log is what one sees of it. */
  readonly failures: readonly string[];
}

let passed = 0;
let failed = 0;
const failures: string[] = [];
const lines: string[] = [];
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const said: string[] = [];
const checked = run(types, (text) => said.push(text));
for (const stage of stages) {
  process.stdout.write(`\n── ${stage.name} ──\n`);
  const { ok } = note(stage, await run(stage));
  if (stage === stages[0]) {
    const outcome = await checked;
    process.stdout.write(`\n── ${types.name} ──\n${said.join('')}`);
    note(types, outcome);
  }
  if (!ok && stage.name === 'build') {
    lines.push('browser tests: not run, since there is nothing to look at');
    break;
  }
}

if (failures.length > 0) process.stdout.write(`\n── what failed ──\n${failures.join('\n')}\n`);
process.stdout.write(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a stage; what it prints goes to the terminal, or to `onText` where that is given. */
function run({ script }: Stage, onText?: (text: string) => void): Promise<Outcome> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...script], {
      stdio: onText === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/e2e.json` },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => onText?.(text));
    child.on('close', (code) => resolve({ ok: code === 0, seconds: (performance.now() - start) / 1000 }));
  });
}

/** Adds a stage to the sums and to the lines at the end. */
function note(stage: Stage, outcome: Outcome): Outcome {
  const count = countTests(stage, outcome.ok);
  passed += count.passed;
  failed += count.failed;
  failures.push(...count.failures);
  lines.push(`${stage.name}: ${outcome.ok ? 'ok' : 'FAILED'}, ${outcome.seconds.toFixed(1)} s, ${count.passed} passed, ${count.failed} failed`);
  return outcome;
}

/** A stage that fails without a failing test (its runner broke, say) still counts as one failure. */
function countTests({ report }: Stage, ok: boolean): Count {
  const own = report === undefined ? undefined : readReport(report);
  if (own === undefined) return ok && report === undefined ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] };
  return { ...own, failed: ok ? own.failed : Math.max(own.failed, 1) };
}

function readReport(file: string): Count | undefined {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  const unit = unitReport.safeParse(json);
  if (unit.success) {
    const { numPassedTests, numFailedTests, testResults } = unit.data;
    const failures = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`),
    );
    return { passed: numPassedTests, failed: numFailedTests, failures };
  }
  const browser = browserReport.safeParse(json);
  if (!browser.success) return undefined;
  const { expected, unexpected, flaky } = browser.data.stats;
  // Playwright's list names its failures at its end, and it is the last stage.
  return { passed: expected, failed: unexpected + flaky, failures: [] };
}
