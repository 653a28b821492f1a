import type { ActorId } from './actor.ts';

/** One of the lines of the flowchart: something that travels between those who take part. */
export interface Flow {
  readonly id: FlowId;
  readonly name: string;
  /** The name in a word or two, for a label on a line. */
  readonly short: string;
  /** What travels, as a sentence. */
  readonly text: string;
  /** The ways it takes, in order. */
  readonly edges: readonly (readonly [from: ActorId, to: ActorId])[];
  /** How it was drawn before: in the original and in its redraw. */
  readonly colours: Readonly<{ original: string; redraw?: string }>;
}

export const flowIds = ['add-or-modify', 'deploy', 'machine-information', 'stock-images', 'custom-images', 'preseeds', 'cloud-init'] as const;

export type FlowId = (typeof flowIds)[number];

/**
 * The seven flows of the original flowchart, corrected: a machine fetches every image from its rack controller, also a
 * custom one.
 *
 * Source: canonical/maas docs/explanation/images.md and deploying-machines.md.
 */
export const flows = [
  { id: 'add-or-modify', name: 'Add or modify a machine', short: 'add, modify', text: 'You add, commission and allocate machines, or they enlist.', edges: [['user', 'region'], ['machine', 'rack'], ['rack', 'region'], ['region', 'image-storage']], colours: { original: 'green', redraw: 'red' } },
  { id: 'deploy', name: 'Deploy command', short: 'deploy', text: 'The command goes from you to the region controller and on to the rack controller, which switches the machine on; the machine reports back on the same way.', edges: [['user', 'region'], ['region', 'rack'], ['rack', 'machine'], ['machine', 'rack'], ['rack', 'region'], ['region', 'image-storage']], colours: { original: 'blue' } },
  { id: 'machine-information', name: 'Machine information', short: 'machine info', text: 'What commissioning found out goes into the database, and at the deployment from there to the region controller, the rack controller and, as part of its configuration, curtin.', edges: [['machine', 'rack'], ['rack', 'region'], ['region', 'image-storage'], ['image-storage', 'region'], ['region', 'rack'], ['rack', 'machine']], colours: { original: 'red' } },
  { id: 'stock-images', name: 'Stock images', short: 'stock image', text: 'Images that you selected come from the image server, lie in the storage, and reach the machine through region and rack controller.', edges: [['user', 'region'], ['image-server', 'image-storage'], ['image-storage', 'region'], ['region', 'rack'], ['rack', 'machine']], colours: { original: 'yellow' } },
  { id: 'custom-images', name: 'Custom images', short: 'custom image', text: 'Images that you upload lie in the storage and reach the machine through region and rack controller too.', edges: [['user', 'image-storage'], ['image-storage', 'region'], ['region', 'rack'], ['rack', 'machine']], colours: { original: 'ochre' } },
  { id: 'preseeds', name: 'Preseeds', short: 'preseed', text: 'Your preseeds lie on the region controller; its metadata server hands them out, through the rack controller.', edges: [['user', 'region'], ['region', 'rack'], ['rack', 'machine']], colours: { original: 'brown', redraw: 'orange' } },
  { id: 'cloud-init', name: 'cloud-init configuration', short: 'cloud-init', text: 'User data come with your command; the metadata server gives them out, with metadata and vendor data, through the rack controller. Or the configuration lies in the target image.', edges: [['user', 'region'], ['region', 'rack'], ['rack', 'machine']], colours: { original: 'magenta', redraw: 'purple' } },
] as const satisfies readonly Flow[];
