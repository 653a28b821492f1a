import type { Scenario } from '../../../images/deployment/scenario-input.ts';
import { cloudInitNames, preseedNames, targetNames } from '../../../images/deployment/scenario-wording.ts';
import { isCustom, isUpload } from '../../../images/deployment/scenario-input.ts';

/** What becomes of a scenario, with the words of the page. */
export interface Outcome {
  readonly scenario: Scenario;
  /** Label of the status when the command is given, and in the end. */
  readonly status: string;
  readonly finalStatus: string;
  readonly ephemeralOs: string;
  readonly targetImage: string;
  readonly stop?: Readonly<{ step: string; number: string; title: string; says: string; cause: string; remedy: string }> | undefined;
  /** The rules that it breaks. */
  readonly broken: readonly string[];
}

/** The inputs of a scenario as pairs of name and value, without those that count for nothing. */
function describeInputs({ scenario, status }: Outcome): [string, string][] {
  const { target, ephemeralImported, imageUploaded, baseImage, preseed, cloudInit, maasVersion } = scenario;
  return [
    ['MAAS', maasVersion],
    ['Status of the machine', status],
    ['Target', targetNames[target]],
    ['Ubuntu that boots the machine', ephemeralImported ? 'imported' : 'not imported'],
    ...(isUpload(target) ? ([['Image', imageUploaded ? 'uploaded' : 'not uploaded']] satisfies [string, string][]) : []),
    ...(isCustom(target) ? ([['base_image', baseImage ?? 'none']] satisfies [string, string][]) : []),
    ['Preseed', preseedNames[preseed]],
    ['cloud-init configuration', cloudInitNames[cloudInit]],
  ];
}

/** The outcome for a ticket: scenario, stopping step, message, remedy, link. */
export function writeMarkdown(outcome: Outcome, link: string): string {
  const { stop, finalStatus, ephemeralOs, targetImage, broken } = outcome;
  const head = stop === undefined ? `The deployment arrives: the machine becomes **${finalStatus}**.` : `The deployment stops at step ${stop.number}, **${stop.title}**. ${stop.cause}`;
  return [
    head,
    ...(stop === undefined ? [] : [...(stop.says === '' ? [] : ['', '```text', stop.says, '```']), '', `Remedy: ${stop.remedy}`, `Status afterwards: ${finalStatus}`]),
    ...broken.map((rule) => `Rule: ${rule}`),
    '',
    ...describeInputs(outcome).map(([name, value]) => `- ${name}: ${value}`),
    `- Boots with: ${ephemeralOs}`,
    `- Target image: ${targetImage}`,
    '',
    `[Deployment flowchart](${link})`,
    '',
  ].join('\n');
}
