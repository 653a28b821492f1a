import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests mirror `src/`; each runs in plain Node, with real files, servers and tools where it needs them. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
