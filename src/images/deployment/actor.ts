/** Somebody or something that takes part in a deployment; the flowchart gives each a lane. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  /** The name in a word, for a narrow drawing. */
  readonly short: string;
  /** Its part, as a sentence. */
  readonly part: string;
}

/**
 * Those who take part, in the order of the lanes.
 *
 * Source: canonical/maas docs/explanation/deploying-machines.md; canonical/curtin doc/topics/overview.rst.
 */
export const actors = [
  { id: 'user', name: 'User', short: 'You', part: 'Gives the deploy command; before that selects images, writes preseeds and uploads custom images.' },
  { id: 'image-server', name: 'Image server', short: 'Server', part: 'Offers the stream that MAAS imports from: images.maas.io, or a mirror of it.' },
  { id: 'image-storage', name: 'Database and image storage', short: 'Storage', part: 'Knows machines and their configuration; holds the image files, up to MAAS 3.4 in the database, from 3.5 on the disk of the region controller.' },
  { id: 'region', name: 'Region controller', short: 'Region', part: 'Takes the command, decides what a machine boots, renders the preseed, sets the status; its metadata server gives each machine its own configuration.' },
  { id: 'rack', name: 'Rack controller', short: 'Rack', part: 'Stands in the network of the machines: DHCP, TFTP, HTTP on port 5248, power commands. What a machine wants from the region it passes on.' },
  { id: 'machine', name: 'Machine', short: 'Machine', part: 'Its firmware boots from the network, the ephemeral OS installs, the target OS stays.' },
] as const satisfies readonly Actor[];

export type ActorId = (typeof actors)[number]['id'];
