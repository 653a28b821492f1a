import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests mirror `src/`; each runs in plain Node, with real files, servers and tools where it needs them. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Many tests wait for processes and servers, so that all cores are not too many.
    maxWorkers: '100%',
    // No test leaves anything in its modules for the next, so that they need loading once a worker and not once a file.
    isolate: false,
    // How long a test takes is the machine's affair.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
