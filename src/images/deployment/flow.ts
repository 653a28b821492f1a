import type { ActorId } from './actor.ts';

/** One of the lines of the flowchart: something that travels between those who take part. */
export interface Flow {
  readonly id: FlowId;
  readonly name: string;
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
  { id: 'add-or-modify', name: 'Add or modify a machine', text: 'You add, commission and allocate machines.', edges: [['user', 'region'], ['region', 'image-storage']], colours: { original: 'green', redraw: 'red' } },
  { id: 'deploy', name: 'Deploy command', text: 'The command goes from you to the region controller and on to the rack controller, which switches the machine on.', edges: [['user', 'region'], ['region', 'rack'], ['rack', 'machine']], colours: { original: 'blue' } },
  { id: 'machine-information', name: 'Machine information', text: 'What commissioning found out goes from the database to the region controller and the rack controller.', edges: [['image-storage', 'region'], ['region', 'rack']], colours: { original: 'red' } },
  { id: 'stock-images', name: 'Stock images', text: 'Images that you selected come from the image server, lie in the storage, and reach the machine through the rack controller.', edges: [['user', 'image-server'], ['image-server', 'image-storage'], ['image-storage', 'rack'], ['rack', 'machine']], colours: { original: 'yellow' } },
  { id: 'custom-images', name: 'Custom images', text: 'Images that you upload lie in the storage and reach the machine through the rack controller too.', edges: [['user', 'image-storage'], ['image-storage', 'rack'], ['rack', 'machine']], colours: { original: 'ochre' } },
  { id: 'preseeds', name: 'Preseeds', text: 'Your preseeds lie on the region controller; its metadata server hands them out, through the rack controller.', edges: [['user', 'region'], ['region', 'rack'], ['rack', 'machine']], colours: { original: 'brown', redraw: 'orange' } },
  { id: 'cloud-init', name: 'cloud-init configuration', text: 'It comes from the metadata server, through the rack controller, or lies in the target image.', edges: [['region', 'rack'], ['rack', 'machine']], colours: { original: 'magenta', redraw: 'purple' } },
] as const satisfies readonly Flow[];
