import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenario, encodeScenario } from '../../../../src/images/deployment/scenario-address.ts';
import { cloudInitKinds, preseedKinds, targetKinds } from '../../../../src/images/deployment/scenario-input.ts';
import { parseScenario } from '../../../../src/images/deployment/scenario.ts';
import { machineStatuses } from '../../../../src/images/deployment/status.ts';
import { ImagesError } from '../../../../src/images/errors.ts';

describe('parseScenario', () => {
  it('fills in what is left out with what works', () => {
    expect(parseScenario({})).toEqual({
      status: 'ready',
      target: 'ubuntu',
      ephemeralImported: true,
      imageUploaded: true,
      preseed: 'default',
      cloudInit: 'metadata-server',
      maasVersion: '3.8',
    });
  });

  it.each([
    [{ status: 'asleep' }, 'scenario: status is "asleep", not one of not-added, new,'],
    [{ target: 'beos' }, 'target is "beos", not one of ubuntu, centos, custom-tgz,'],
    [{ baseImage: 'noble' }, 'baseImage is "noble", not of the form OS/SERIES, such as ubuntu/noble.'],
    [{ maasVersion: 'latest' }, 'maasVersion is "latest", not a version of MAAS such as 3.8.'],
    [{ imageUploaded: 'yes' }, 'imageUploaded is "yes", not true or false.'],
    [{ colour: 'red' }, 'Unrecognized key: "colour". The inputs are status, target,'],
    [null, 'expected object'],
    [[], 'expected object'],
  ])('refuses %j by name', (raw, reason) => {
    const refuse = (): unknown => parseScenario(raw);
    expect(refuse).toThrow(ImagesError);
    expect(refuse).toThrow(reason);
    expect(refuse).toThrow('BadScenario');
  });
});

const scenario = fc.record(
  {
    status: fc.constantFrom('not-added', ...machineStatuses.map(({ id }) => id)),
    target: fc.constantFrom(...targetKinds),
    ephemeralImported: fc.boolean(),
    imageUploaded: fc.boolean(),
    baseImage: fc.constantFrom('ubuntu/noble', 'rhel/9'),
    preseed: fc.constantFrom(...preseedKinds),
    cloudInit: fc.constantFrom(...cloudInitKinds),
    maasVersion: fc.constantFrom('2.9', '3.5', '3.8.0a1'),
  },
  { requiredKeys: [] },
);

describe('the address of a scenario', () => {
  it('is written with every input, in a fixed order', () => {
    expect(encodeScenario(parseScenario({ target: 'custom-tgz', baseImage: 'ubuntu/noble', ephemeralImported: false }))).toBe(
      'base=ubuntu%2Fnoble&cloud-init=metadata-server&ephemeral=no&maas=3.8&preseed=default&status=ready&target=custom-tgz&uploaded=yes',
    );
  });

  it('leads back to the scenario', () => {
    fc.assert(fc.property(scenario, (inputs) => {
      expect(decodeScenario(encodeScenario(parseScenario(inputs)))).toEqual(parseScenario(inputs));
    }));
  });

  it('may carry what is none of ours', () => {
    expect(decodeScenario('target=esxi&search=x&__proto__=1').target).toBe('esxi');
  });

  it('is refused by name where it is damaged, whatever it is', () => {
    expect(() => decodeScenario('ephemeral=maybe')).toThrow('BadScenario');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('status=', 'target=', 'maas=', 'ephemeral=', ''), (text, prefix) => {
        try {
          decodeScenario(prefix + text);
        } catch (error) {
          expect(error).toBeInstanceOf(ImagesError);
        }
      }),
    );
  });
});
