import { bootResources } from './boot-resources.ts';
import { bootSourceSelections } from './boot-source-selections.ts';
import { bootSources } from './boot-sources.ts';
import { machine } from './machine.ts';
import { machines } from './machines.ts';
import { networks } from './networks.ts';
import { nodeResults } from './node-results.ts';
import { nodeScripts } from './node-scripts.ts';
import { notifications } from './notifications.ts';
import { packageRepositories } from './package-repositories.ts';
import { rackControllers } from './rack-controllers.ts';
import { settings } from './settings.ts';
import { tags } from './tags.ts';
import type { Handlers } from './types.ts';
import { unrecordedAToI } from './unrecorded-a-to-i.ts';
import { unrecordedIToZ } from './unrecorded-i-to-z.ts';
import { virtualMachines } from './virtual-machines.ts';

/**
 * Every handler of the MAAS CLI: `maas $PROFILE HANDLER ACTION [POSITIONAL …] [KEY=VALUE …]`.
 *
 * A handler is named after its class without `Handler`, in lower case with hyphens; an action after its operation with
 * hyphens for underscores. `KEY=VALUE` is for actions whose API description has a parameter; others refuse it.
 * Source: canonical/maas 9e51f33 (2026-08-21), compared with one tag of each minor release from 2.0 to 3.7 and with the
 * branch of 3.8; what each release has stands as `since` and `until`.
 */
export const handlers: Handlers = {
  ...bootSources,
  ...bootSourceSelections,
  ...bootResources,
  ...machines,
  ...machine,
  ...nodeResults,
  ...nodeScripts,
  ...rackControllers,
  ...tags,
  ...networks,
  ...packageRepositories,
  ...notifications,
  ...settings,
  ...unrecordedAToI,
  ...unrecordedIToZ,
  ...virtualMachines,
};
