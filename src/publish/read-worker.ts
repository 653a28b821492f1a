/** Reads pages in another thread: see `readSite`. */
import { workerData } from 'node:worker_threads';
import { readWrittenPage } from './page-reading.ts';
import type { WrittenPage } from './page-reading.ts';
import { serveWork } from './work-pool.ts';

const scripts: ReadonlyMap<string, string> = workerData;

serveWork((page: WrittenPage) => readWrittenPage(page, scripts));
