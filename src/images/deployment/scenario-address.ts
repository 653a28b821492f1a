import type { Scenario } from './scenario.ts';
import { parseScenario } from './scenario.ts';

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
 * The scenario that a query stands for. Inputs that it leaves out work; names it knows nothing of are passed over, since an
 * address may carry others.
 *
 * @throws {ImagesError} BadScenario
 */
export function decodeScenario(query: string): Scenario {
  const given = new URLSearchParams(query);
  const raw = inputs.flatMap(([input, name]) => {
    const value = given.get(name);
    if (value === null) return [];
    const isFlag = input === 'ephemeralImported' || input === 'imageUploaded';
    return [[input, isFlag && /^(yes|no)$/.test(value) ? value === 'yes' : value]];
  });
  return parseScenario(Object.fromEntries(raw), 'address');
}
