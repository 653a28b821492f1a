/** How long MAAS waits for something. */
export interface Timer {
  readonly id: string;
  readonly name: string;
  /** Minutes, unless `follows` says what it depends on. */
  readonly minutes: number;
  /** The setting that changes it. */
  readonly setting?: string;
  readonly since?: string;
  readonly until?: string;
  /** What starts it or sets it back, as a sentence. */
  readonly reset: string;
}

/**
 * The timers of a deployment and of imports.
 *
 * Source: canonical/maas src/maasserver/models/node.py, src/maascommon/workflows/deploy.py (the deployment's own, from 3.7),
 * docs/reference/configuration-guides.
 */
export const timers = [
  { id: 'node-timeout', name: 'Sign of life of a machine', minutes: 30, setting: 'node_timeout', reset: 'The command starts it; curtin’s reports of early commands, late commands and the installation set it back.' },
  { id: 'deployment', name: 'The deployment as a whole', minutes: 60, since: '3.7', reset: 'The deploy command starts it; it is twice the default of node_timeout.' },
  { id: 'import', name: 'Import of images by the region controller', minutes: 60, setting: 'boot_images_auto_import', reset: 'It runs by the clock.' },
  { id: 'rack-pull', name: 'Copy of images by a rack controller', minutes: 5, until: '3.4', reset: 'It runs by the clock and cannot be switched off.' },
] as const satisfies readonly Timer[];
