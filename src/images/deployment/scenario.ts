import { z } from 'zod';
import { ImagesError } from '../errors.ts';
import { isMaasVersion } from '../maas-version.ts';
import { baseImageForm, cloudInitKinds, preseedKinds, scenarioStatuses, targetKinds, workingScenario } from './scenario-input.ts';
import type { Scenario } from './scenario-input.ts';

/** Schema of {@link Scenario}; what is left out takes the value of a deployment that works. */
const scenarioSchema = z
  .strictObject({
    status: z.custom<Scenario['status']>((value) => scenarioStatuses.some((id) => id === value), `not one of ${scenarioStatuses.join(', ')}`).default(workingScenario.status),
    target: z.enum(targetKinds).default(workingScenario.target),
    ephemeralImported: z.boolean().default(true),
    imageUploaded: z.boolean().default(true),
    baseImage: z.string().regex(baseImageForm, 'not of the form OS/SERIES').optional(),
    preseed: z.enum(preseedKinds).default(workingScenario.preseed),
    cloudInit: z.enum(cloudInitKinds).default(workingScenario.cloudInit),
    maasVersion: z.string().max(40).refine(isMaasVersion, 'not a version of MAAS such as 3.8').default(workingScenario.maasVersion),
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
    reason: `${issue?.path.join('.') || 'The whole'}: ${issue?.message ?? 'not as expected'}.`,
    remedy: `The inputs are ${Object.keys(scenarioSchema.unwrap().shape).join(', ')}.`,
    cause: result.error,
  });
}
