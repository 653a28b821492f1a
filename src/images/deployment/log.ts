/** Where something that happened is written down. */
export interface LogPlace {
  readonly id: string;
  readonly name: string;
  /** What to look at it with: a command, or a file on the machine. */
  readonly look: Readonly<{ command: string } | { file: string } | { snap: string; deb: string }>;
  readonly since?: string;
  /** The files that it was in up to the release `until`, by packaging; absent where it is new or stayed where it was. */
  readonly earlier?: Readonly<{ until: string; snap: string; deb: string }>;
}

/**
 * The places to look at when a deployment stops.
 *
 * Source: canonical/maas docs/how-to-guides/use-logging.md, docs/reference/configuration-guides/troubleshooting.md.
 */
export const logPlaces = [
  { id: 'events', name: 'Events of the machine', look: { command: 'maas $PROFILE events query level=INFO id=$SYSTEM_ID' } },
  { id: 'regiond', name: 'Log of the region controller', since: '3.5', look: { snap: 'journalctl -u snap.maas.pebble -t maas-regiond', deb: 'journalctl -u maas-regiond' }, earlier: { until: '3.4', snap: '/var/snap/maas/common/log/regiond.log', deb: '/var/log/maas/regiond.log' } },
  { id: 'rackd', name: 'Log of the rack controller', since: '3.5', look: { snap: 'journalctl -u snap.maas.pebble -t maas-rackd', deb: 'journalctl -u maas-rackd' }, earlier: { until: '3.4', snap: '/var/snap/maas/common/log/rackd.log', deb: '/var/log/maas/rackd.log' } },
  { id: 'agent', name: 'Log of the agent on the rack controller', since: '3.5', look: { snap: 'journalctl -u snap.maas.pebble -t maas-agent', deb: 'journalctl -u maas-agent' } },
  { id: 'console', name: 'Console of the machine', look: { file: 'the screen, the serial console or the remote console of the BMC' } },
  { id: 'installation', name: 'Result of the installation', look: { command: 'maas $PROFILE node-script-result read $SYSTEM_ID current-installation' } },
  { id: 'commissioning', name: 'Results of commissioning', look: { command: 'maas $PROFILE node-script-result read $SYSTEM_ID current-commissioning' } },
  { id: 'curtin-config', name: 'Configuration that curtin was given', look: { command: 'maas $PROFILE machine get-curtin-config $SYSTEM_ID' } },
  { id: 'curtin-log', name: 'Log of curtin, in the ephemeral OS', look: { file: '/tmp/install.log, /tmp/curtin-logs.tar' } },
  { id: 'cloud-init-log', name: 'Log of cloud-init, on the machine', look: { file: '/var/log/cloud-init.log, /var/log/cloud-init-output.log' } },
  { id: 'esxi-log', name: 'Log of MAAS on an ESXi host', look: { file: '/var/log/maas.log' } },
] as const satisfies readonly LogPlace[];

export type LogPlaceId = (typeof logPlaces)[number]['id'];

/** The place of an id. */
export function findLogPlace(id: LogPlaceId): LogPlace {
  const all: readonly LogPlace[] = logPlaces;
  const found = all.find((place) => place.id === id);
  if (found === undefined) throw new RangeError(`There is no log place ${id}.`);
  return found;
}
