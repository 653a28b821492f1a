/** Compresses the files of a zip in another thread: see `makeZip`. */
import { serveWork } from '../../publish/work-pool.ts';
import { deflate } from './deflate.ts';

serveWork(deflate);
