import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

/** What `npm run verify` says of a folder. */
function verify(...words: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/verify/main.ts', ...words], { encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

/** What stands below the line of a check. */
function told(output: string, check: string): string {
  return new RegExp(`^FAILED  ${check} .*\\n((?:          .*\\n)*)`, 'm').exec(output)?.[1] ?? `${check} found nothing in\n${output}`;
}

test('the finished site can be published, and one page says so', () => {
  const { code, output } = verify();
  expect(output).toContain('dist can be published.');
  expect(output.trim().split('\n').length).toBeLessThan(40);
  expect(code).toBe(0);
});

test('a site that is damaged in every way is refused, and each check names what it found', () => {
  const site = mkdtempSync(join(tmpdir(), 'damaged-'));
  cpSync('dist', site, { recursive: true });
  const change = (file: string, edit: (text: string) => string) => writeFileSync(join(site, file), edit(readFileSync(join(site, file), 'utf8')));
  try {
    change('about-images/index.html', (html) => html.replace('</main>', '<a href="../gone/">gone</a></main>'));
    change('glossary/index.html', (html) => html.replace('</main>', '<p id="content">twice</p></main>'));
    change('about-packer/index.html', (html) => html.replace('</main>', '<p onclick="x()">x</p><script>x()</script></main>'));
    change('_headers', (text) => text.replace(/ *X-Content-Type-Options.*\n/, '').replace(/script-src 'self'/, "script-src 'unsafe-inline'"));
    change('_redirects', (text) => text.replace(/^\/t\/5124\/ .*\n/m, ''));
    const [code = ''] = readdirSync(join(site, 's'));
    rmSync(join(site, 's', code), { recursive: true });
    change('data/topics.json', (text) => JSON.stringify(z.array(z.unknown()).parse(JSON.parse(text)).slice(1)));
    const assets = readdirSync(join(site, 'assets'));
    const script = `assets/${assets.find((name) => /^page-script\..*\.js$/.test(name)) ?? ''}`;
    change(script, (text) => `${text}\n//${Array.from({ length: 9000 }, (_, i) => (i * i).toString(36)).join('')}`);
    change('maas-image-docs.zip', (text) => text.slice(0, 1000));
    writeFileSync(join(site, 'assets/new.js'), '');
    rmSync(join(site, '404.html.gz'));
    const { code: exit, output } = verify('--site', site);
    expect(told(output, 'links')).toMatch(/about-images\/index\.html:\d+:\d+: \.\.\/gone\/: There is no page or file `gone\/`/);
    expect(told(output, 'ids')).toMatch(/glossary\/index\.html:\d+:\d+: content: The id `content` stands twice/);
    expect(told(output, 'history')).toContain(`s/${code}/ is an address to answer for, and there is no page at it.`);
    expect(told(output, 'history')).toContain('_redirects: /t/5124/ leads to nothing, and not to /how-to/import-images/.');
    expect(told(output, 'index')).toMatch(/data\/topics\.json lacks .* → /);
    expect(told(output, 'budgets')).toMatch(/: script is \d+, and its budget \d+\./);
    expect(told(output, 'policy')).toContain('about-packer/index.html: its policy is not that of the styles and scripts in it.');
    expect(told(output, 'policy')).toContain('about-packer/index.html: <p onclick> is refused by the policy.');
    expect(told(output, 'policy')).toContain('_headers: X-Content-Type-Options is missing.');
    expect(told(output, 'policy')).toContain('_headers: its headers and how long files are kept are not those that the build writes.');
    expect(told(output, 'policy')).toContain('the policy says unsafe-inline.');
    for (const problem of ['one of them is not as it was built', 'maas-image-docs.zip: it cannot be unpacked.', 'assets/new.js: browsers keep it for ever', '404.html: .gz is missing beside it.', `${script}: its content has the digest`, 'about-images/index.html.br: it holds something else']) {
      expect(told(output, 'stamp')).toContain(problem);
    }
    expect(output).toContain(`${site} cannot be published: links, ids, history, index, budgets, policy, stamp.`);
    expect(exit).toBe(1);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});

test('one wrong byte in the portable edition is found', () => {
  const site = mkdtempSync(join(tmpdir(), 'damaged-'));
  cpSync('dist', site, { recursive: true });
  try {
    const zip = readFileSync(join(site, 'maas-image-docs.zip'));
    const middle = Math.floor(zip.length / 2);
    zip.writeUInt8(zip.readUInt8(middle) ^ 1, middle);
    writeFileSync(join(site, 'maas-image-docs.zip'), zip);
    expect(told(verify('--site', site).output, 'stamp')).toMatch(/maas-image-docs\.zip: (?:it cannot be unpacked|maas-image-docs\/\S+ in it is damaged)\./);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});

test('where there is no site, and where it is called amiss, one sentence says so', () => {
  const missing = verify('--site', join(tmpdir(), 'no such site'));
  expect(missing).toMatchObject({ code: 1, output: expect.stringContaining('There is no built site.') });
  expect(verify('--sight')).toMatchObject({ code: 2, output: expect.stringContaining("Unknown option '--sight'") });
});
