import { ImagesError } from '../errors.ts';
import { isMaasVersion } from '../maas-version.ts';
import { baseImageForm, cloudInitKinds, preseedKinds, scenarioStatuses, targetKinds, workingScenario } from './scenario-input.ts';
import type { Scenario } from './scenario-input.ts';

/** Names of the inputs in an address. Permanent: addresses of scenarios stand in tickets. */
const names = {
  status: 'status',
  target: 'target',
  ephemeralImported: 'ephemeral',
  imageUploaded: 'uploaded',
  baseImage: 'base',
  preseed: 'preseed',
  cloudInit: 'cloud-init',
  maasVersion: 'maas',
} as const satisfies Readonly<Record<keyof Scenario, string>>;

const inputs = Object.entries(names);

/** A value in an address that is none of its input's; what the scenario takes instead is what works. */
export interface RefusedInput {
  /** As the address calls it: `status`. */
  readonly name: string;
  readonly value: string;
  /** What it may be, as the end of a sentence. */
  readonly expected: string;
}

/** What an address says of a scenario. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** True where the address names an input at all. */
  readonly isNamed: boolean;
  readonly refused: readonly RefusedInput[];
}

/** A scenario as the query of an address, without its question mark: `status=ready&target=ubuntu&…`, every input in a fixed order. */
export function encodeScenario(scenario: Scenario): string {
  const query = new URLSearchParams();
  for (const [input, value] of Object.entries({ ...scenario })) {
    const name = inputs.find(([key]) => key === input)?.[1];
    if (name !== undefined && value !== undefined) query.set(name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
  }
  query.sort();
  return query.toString();
}

/**
 * The scenario that a query stands for, whatever it holds: inputs that it leaves out, or that are refused, take the value of a
 * deployment that works; names it knows nothing of are passed over, since an address may carry others.
 */
export function readScenarioQuery(query: URLSearchParams): ReadScenario {
  const refused: RefusedInput[] = [];
  const base = query.get(names.baseImage) ?? undefined;
  const maas = query.get(names.maasVersion) ?? undefined;
  if (base !== undefined && !baseImageForm.test(base)) refuse(names.baseImage, base, 'of the form OS/SERIES');
  if (maas !== undefined && !isKnownVersion(maas)) refuse(names.maasVersion, maas, 'a version of MAAS such as 3.8');
  const scenario: Scenario = {
    status: choose(names.status, scenarioStatuses, workingScenario.status),
    target: choose(names.target, targetKinds, workingScenario.target),
    ephemeralImported: choose(names.ephemeralImported, ['yes', 'no'], 'yes') === 'yes',
    imageUploaded: choose(names.imageUploaded, ['yes', 'no'], 'yes') === 'yes',
    ...(base !== undefined && baseImageForm.test(base) && { baseImage: base }),
    preseed: choose(names.preseed, preseedKinds, workingScenario.preseed),
    cloudInit: choose(names.cloudInit, cloudInitKinds, workingScenario.cloudInit),
    maasVersion: maas !== undefined && isKnownVersion(maas) ? maas : workingScenario.maasVersion,
  };
  return { scenario, isNamed: inputs.some(([, name]) => query.has(name)), refused };

  function choose<T extends string>(name: string, values: readonly T[], otherwise: T): T {
    const value = query.get(name);
    const found = values.find((one) => one === value);
    if (value !== null && found === undefined) refuse(name, value, `one of ${values.join(', ')}`);
    return found ?? otherwise;
  }

  function refuse(name: string, value: string, expected: string): void {
    refused.push({ name, value, expected });
  }
}

/**
 * The scenario that a query stands for; see {@link readScenarioQuery}.
 *
 * @throws {ImagesError} BadScenario where a value is refused
 */
export function decodeScenario(query: string): Scenario {
  const { scenario, refused: [first] } = readScenarioQuery(new URLSearchParams(query));
  if (first === undefined) return scenario;
  throw new ImagesError('BadScenario', {
    place: { file: 'address' },
    reason: `${first.name}: ${JSON.stringify(first.value.slice(0, 40))} is not ${first.expected}.`,
    remedy: `The inputs are ${Object.values(names).join(', ')}.`,
  });
}

function isKnownVersion(text: string): boolean {
  return text.length <= 40 && isMaasVersion(text);
}
