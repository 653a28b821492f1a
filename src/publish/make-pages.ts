/** Has Astro make the pages of the site in the folder that its argument names. */
import { describeError } from './describe-error.ts';

// Nothing is reported to anyone during a build; Astro reads this when it is loaded.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// The bundler of Astro gives back memory at once, hundreds of megabytes of it with a thousand pages.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
const { build } = await import('astro');
const [, , outDir = 'dist'] = process.argv;

try {
  await build({ outDir });
} catch (error) {
  process.stderr.write(`\n${describeError(error)}\n`);
  process.exitCode = 1;
}
