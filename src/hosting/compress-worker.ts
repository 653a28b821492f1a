/** Compresses files in another thread: see `compress`. */
import { serveWork } from '../publish/work-pool.ts';
import { compressFile } from './compress-file.ts';

serveWork(compressFile);
