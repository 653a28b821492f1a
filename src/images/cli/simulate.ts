import { cloudInitKinds, isCustom, isUpload, preseedKinds, targetKinds, workingScenario } from '../deployment/scenario-input.ts';
import type { Scenario } from '../deployment/scenario-input.ts';
import { parseScenario } from '../deployment/scenario.ts';
import { encodeScenario } from '../deployment/scenario-address.ts';
import { simulate as run } from '../deployment/simulate.ts';
import type { Simulation } from '../deployment/simulate.ts';
import { findStatus } from '../deployment/status.ts';
import { findStep } from '../deployment/step.ts';
import { takeaways } from '../deployment/takeaway.ts';
import { ImagesError } from '../errors.ts';
import { badUse, readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { bold, harmless } from './terminal.ts';

const usage = 'simulate [--status ID] [--target KIND] [--no-ephemeral] [--not-uploaded] [--base-image OS/SERIES] [--preseed KIND] [--cloud-init KIND] [--maas VERSION] [--json]';

/** Says what becomes of a deployment. Exit code 1 where it stops. */
export const simulate: Command = {
  summary: 'Walks a deployment, and says where it stops and why.',
  usage,
  example: 'simulate --target custom-tgz --base-image ubuntu/noble --no-ephemeral',
  details: `--status ID              of the machine when the command is given: ready (default), new, not-added, failed-deployment …
--target KIND            ${targetKinds.join(', ')} (default: ubuntu)
--no-ephemeral           the Ubuntu that has to boot the machine is not imported
--not-uploaded           the image is not uploaded, for targets that are uploads: custom, esxi, windows
--base-image OS/SERIES   base_image of the upload, for custom targets
--preseed KIND           ${preseedKinds.join(', ')} (default: default)
--cloud-init KIND        ${cloudInitKinds.join(', ')} (default: metadata-server), for custom targets
--maas VERSION           version of MAAS (default: 3.8)
--json                   the answer as a JSON object`,
  run(args, io) {
    const { values, positionals } = readArguments(usage, args, {
      status: { type: 'string' },
      target: { type: 'string' },
      'no-ephemeral': { type: 'boolean' },
      'not-uploaded': { type: 'boolean' },
      'base-image': { type: 'string' },
      preseed: { type: 'string' },
      'cloud-init': { type: 'string' },
      maas: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [word] = positionals;
    if (word !== undefined) throw badUse(usage, `It takes options only, and no ${JSON.stringify(word)}.`);
    const given = {
      status: values.status,
      target: values.target,
      baseImage: values['base-image'],
      preseed: values.preseed,
      cloudInit: values['cloud-init'],
      maasVersion: values.maas,
    };
    const scenario = readScenario({
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      ephemeralImported: values['no-ephemeral'] !== true,
      imageUploaded: values['not-uploaded'] !== true,
    });
    for (const note of unrelatedOptions(scenario)) io.err(`Note: ${note}\n`);
    const result = run(scenario);
    const json = { scenario, address: encodeScenario(scenario), ...result };
    io.out(values.json === true ? `${JSON.stringify(json, null, 2)}\n` : describe(result, io));
    return Promise.resolve(result.stop === undefined ? 0 : 1);
  },
};

/** The options by what a scenario calls them, where that is another name. */
const optionNames: Readonly<Record<string, string>> = { baseImage: 'base-image', cloudInit: 'cloud-init', maasVersion: 'maas' };

/** A word that is no input of a scenario is bad use of the command. */
function readScenario(raw: unknown): Scenario {
  try {
    return parseScenario(raw);
  } catch (error) {
    if (!(error instanceof ImagesError)) throw error;
    throw badUse(usage, error.reason.replace(/^\w+/, (input) => `--${optionNames[input] ?? input}`), error);
  }
}

/** Options that have no meaning for the target, each in a sentence; MAAS, too, takes no notice of a base that does not count. */
function unrelatedOptions({ target, baseImage, cloudInit, imageUploaded }: Scenario): string[] {
  const custom = targetKinds.filter(isCustom);
  return [
    { option: '--base-image', isGiven: baseImage !== undefined, targets: custom },
    { option: `--cloud-init ${cloudInit}`, isGiven: cloudInit !== workingScenario.cloudInit, targets: custom },
    { option: '--not-uploaded', isGiven: !imageUploaded, targets: targetKinds.filter(isUpload) },
  ].flatMap(({ option, isGiven, targets }) => (isGiven && !targets.includes(target) ? `${option} changes nothing for the target ${target}; it goes with --target ${targets.join(', ')}.` : []));
}

function describe({ steps, finalStatus, stop, ephemeralOs, targetImage, takeaways: verdicts }: Simulation, io: Io): string {
  const walk = steps.map((id, i) => `${stop !== undefined && i === steps.length - 1 ? '✗' : '✓'} ${findStep(id).title}`);
  const label = finalStatus === 'not-added' ? 'not added' : findStatus(finalStatus).label;
  const broken = verdicts.filter(({ kept }) => !kept).map(({ id }) => `  ${takeaways.find((takeaway) => takeaway.id === id)?.rule ?? id}`);
  return [
    ...walk,
    '',
    `${bold('Status', io)}         ${label}`,
    `${bold('Ephemeral OS', io)}   ${ephemeralOs}`,
    `${bold('Target image', io)}   ${targetImage}`,
    ...(stop === undefined ? [] : ['', bold('It stops here.', io), ...(stop.says === undefined ? [] : [`  ${harmless(stop.says)}`]), `  ${stop.cause}`, `  ${stop.remedy}`]),
    ...(broken.length === 0 ? [] : ['', bold('Rules it breaks', io), ...broken]),
    '',
  ].join('\n');
}
