// Compares two manifests for the viewer.
import { answerAsked } from '../../../offline/ask-script.ts';
import { comparisonAsked } from './asked.ts';
import { comparisonRows } from './comparison-rows.ts';

answerAsked(comparisonAsked, comparisonRows);
