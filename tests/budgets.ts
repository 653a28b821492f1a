import { readFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.object({ budgets: z.strictObject({ paint: z.number(), all: z.number(), requests: z.number(), script: z.number(), firstHit: z.number(), firstHitRequests: z.number(), firstSearch: z.number(), firstSearchRequests: z.number() }) });

/** What a page and the first search may weigh, as package.json says. */
export const { budgets } = schema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
