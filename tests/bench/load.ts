/**
 * Load on a real nginx with the generated configuration: every page, what the search loads, and every redirect, by wrk on the loopback
 * interface. Prints requests a second and the tail of the latency; exit code 1 where a request fails or is answered amiss. The number of
 * seconds for each kind may be given as a word.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startNginx } from '../e2e/nginx.ts';
import { listSiteFiles, readTable, siteFolder } from '../../src/links/edge/site.ts';
import { readRedirects } from '../../src/links/redirects.ts';

/** Connections that stay open, by two threads: as many readers at the same moment. */
const connections = 64;
const seconds = Number(process.argv[2] ?? 10);

/** What wrk counted; times in microseconds. */
const resultSchema = z.object({
  requests: z.number(),
  duration: z.number(),
  bytes: z.number(),
  failed: z.number(),
  amiss: z.number(),
  latency: z.object({ p50: z.number(), p90: z.number(), p99: z.number(), p999: z.number(), max: z.number() }),
});

/** A kind of request and the answer that each is to have. */
interface Kind {
  readonly name: string;
  readonly paths: readonly string[];
  readonly status: 200 | 301;
}

if (spawnSync('wrk', ['--version']).error !== undefined) {
  process.stderr.write('wrk is not installed (Debian: apt-get install wrk).\n');
  process.exit(2);
}
const table = await readTable();
const files = await listSiteFiles();
const kinds: readonly Kind[] = [
  { name: 'pages', paths: table.pages.map(({ path }) => `/${path}`), status: 200 },
  { name: 'search and scripts', paths: files.filter((file) => /^(?:data\/search|assets)\/.*\.(?:json|js|woff2)$/.test(file)).map((file) => `/${file}`), status: 200 },
  { name: 'redirects', paths: readRedirects(readFileSync(join(siteFolder, '_redirects'), 'utf8')).map(({ from }) => from), status: 301 },
];
const { address, close } = await startNginx(table, siteFolder);
const home = mkdtempSync(join(tmpdir(), 'load-'));
let isFine = true;
try {
  process.stdout.write(`nginx, ${connections} connections, ${seconds} s each (load average ${(loadavg()[0] ?? 0).toFixed(1)} before)\n`);
  for (const kind of kinds) isFine = (await load(kind)) && isFine;
} finally {
  rmSync(home, { recursive: true, force: true });
  await close();
}
process.exitCode = isFine ? 0 : 1;

/** Asks once for each path, then for all of them in turn under load; false where an answer is not the one that is meant. */
async function load({ name, paths, status }: Kind): Promise<boolean> {
  const wrong: string[] = [];
  for (const path of paths) {
    const answer = await fetch(new URL(path, address), { redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== status) wrong.push(`${path}: ${answer.status} instead of ${status}`);
  }
  const script = join(home, 'load.lua');
  writeFileSync(script, luaScript(paths, status));
  const { stdout, stderr, status: code } = spawnSync('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, '-s', script, address], { encoding: 'utf8' });
  const line = /^RESULT (.*)$/m.exec(stdout)?.[1];
  if (code !== 0 || line === undefined) throw new Error(`wrk ended with ${String(code)}: ${stderr}${stdout}`);
  const { requests, duration, bytes, failed, amiss, latency } = resultSchema.parse(JSON.parse(line));
  const ms = (time: number) => `${(time / 1000).toFixed(1)} ms`;
  const rate = (amount: number) => amount / (duration / 1e6);
  process.stdout.write(
    `${name.padEnd(20)} ${paths.length} addresses: ${requests} requests, ${rate(requests).toFixed(0)}/s, ${(rate(bytes) / 1e6).toFixed(1)} MB/s; latency 50 % ${ms(latency.p50)}, 90 % ${ms(latency.p90)}, 99 % ${ms(latency.p99)}, 99.9 % ${ms(latency.p999)}, most ${ms(latency.max)}; ${failed} failed, ${amiss} answered amiss\n`,
  );
  for (const each of wrong.slice(0, 10)) process.stdout.write(`  ${each}\n`);
  return wrong.length === 0 && failed === 0 && amiss === 0 && requests > 0;
}

/** What wrk runs: the paths in turn, each thread from another one on, with a count of the answers that are not of the status. */
function luaScript(paths: readonly string[], status: number): string {
  return `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local threads = {}
function setup(thread)
  thread:set("first", #threads * 7)
  table.insert(threads, thread)
end
function init()
  at = first
  amiss = 0
  wrk.headers["Accept-Encoding"] = "br, gzip"
end
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
function response(status)
  if status ~= ${status} then amiss = amiss + 1 end
end
function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("amiss") end
  local errors = summary.errors
  print(string.format('RESULT {"requests":%d,"duration":%d,"bytes":%d,"failed":%d,"amiss":%d,"latency":{"p50":%d,"p90":%d,"p99":%d,"p999":%d,"max":%d}}',
    summary.requests, summary.duration, summary.bytes, errors.connect + errors.read + errors.write + errors.timeout, wrong,
    latency:percentile(50), latency:percentile(90), latency:percentile(99), latency:percentile(99.9), latency.max))
end
`;
}
