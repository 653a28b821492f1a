// Reads the files of a reader's own for the manifest viewer.
import { answerAsked } from '../../../offline/ask-script.ts';
import { ownFilesAsked } from './asked.ts';
import { readOwnFiles } from './read-own-files.ts';

answerAsked(ownFilesAsked, readOwnFiles);
