/** Compiles pages in another thread: see `pageProcessor`. */
import { workerData } from 'node:worker_threads';
import { serveWork } from '../publish/work-pool.ts';
import { pageCompiler } from './processor.ts';
import type { CompileOptions } from './processor.ts';

const options: CompileOptions = workerData;

serveWork(pageCompiler(options));
