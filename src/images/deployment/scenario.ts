import { z } from 'zod';
import { ImagesError } from '../errors.ts';
import { isMaasVersion } from '../maas-version.ts';
import { isJsonObject } from '../simplestreams/json.ts';
import { quoteValue } from '../simplestreams/refusal.ts';
import { baseImageForm, cloudInitKinds, preseedKinds, scenarioStatuses, targetKinds, workingScenario } from './scenario-input.ts';
import type { Scenario } from './scenario-input.ts';

/** What each input may be, as the end of a sentence. */
const expected = {
  status: `one of ${scenarioStatuses.join(', ')}`,
  target: `one of ${targetKinds.join(', ')}`,
  ephemeralImported: 'true or false',
  imageUploaded: 'true or false',
  baseImage: 'of the form OS/SERIES, such as ubuntu/noble',
  preseed: `one of ${preseedKinds.join(', ')}`,
  cloudInit: `one of ${cloudInitKinds.join(', ')}`,
  maasVersion: 'a version of MAAS such as 3.8',
} as const satisfies Readonly<Record<keyof Scenario, string>>;

/** Schema of {@link Scenario}; what is left out takes the value of a deployment that works. */
const scenarioSchema = z
  .strictObject({
    status: z.custom<Scenario['status']>((value) => scenarioStatuses.some((id) => id === value)).default(workingScenario.status),
    target: z.enum(targetKinds).default(workingScenario.target),
    ephemeralImported: z.boolean().default(true),
    imageUploaded: z.boolean().default(true),
    baseImage: z.string().regex(baseImageForm).optional(),
    preseed: z.enum(preseedKinds).default(workingScenario.preseed),
    cloudInit: z.enum(cloudInitKinds).default(workingScenario.cloudInit),
    maasVersion: z.string().max(40).refine(isMaasVersion).default(workingScenario.maasVersion),
  })
  .readonly();

/**
 * Checks a scenario from outside and fills in what it leaves out.
 *
 * @param place what the error calls it: a file, an address
 * @throws {ImagesError} BadScenario, naming the input and what it may be
 */
export function parseScenario(raw: unknown, place = 'scenario'): Scenario {
  const result = scenarioSchema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ImagesError('BadScenario', {
    place: { file: place },
    reason: describeIssue(issue?.path[0], raw) ?? `${issue?.message ?? 'It is not as expected'}.`,
    remedy: `The inputs are ${Object.keys(expected).join(', ')}.`,
    cause: result.error,
  });
}

/** Input, value and what it may be, such as `target is "beos", not one of ubuntu, …`; undefined where no input is to blame. */
function describeIssue(input: PropertyKey | undefined, raw: unknown): string | undefined {
  if (typeof input !== 'string' || !isJsonObject(raw)) return undefined;
  const wanted = Object.entries(expected).find(([name]) => name === input)?.[1];
  return wanted === undefined ? undefined : `${input} is ${quoteValue(raw[input])}, not ${wanted}.`;
}
