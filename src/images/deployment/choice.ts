import type { StepId } from './step.ts';

/** A place where the flow takes one of several ways. */
export interface Choice {
  readonly id: string;
  readonly step: StepId;
  readonly question: string;
  readonly ways: readonly Readonly<{ id: string; when: string; what: string }>[];
}

/** The two choices of the original flowchart. Source: canonical/maas src/maasserver/preseed.py; canonical/packer-maas. */
export const choices = [
  {
    id: 'target-image-source',
    step: 'retrieve-target-image',
    question: 'Where does the target image come from?',
    ways: [
      { id: 'copy', when: 'Ubuntu from the stream', what: 'copied from the running ephemeral OS, cp:///media/root-ro; nothing is downloaded again' },
      { id: 'archive', when: 'CentOS, and custom images as archives', what: 'downloaded from the rack controller and unpacked' },
      { id: 'disk', when: 'disk images: custom, ESXi, Windows', what: 'downloaded from the rack controller and written to the disk as it is' },
    ],
  },
  {
    id: 'cloud-init-source',
    step: 'get-cloud-init-config',
    question: 'Where does the cloud-init configuration come from?',
    ways: [
      { id: 'metadata-server', when: 'user data in the deploy command', what: 'the metadata server, through the rack controller' },
      { id: 'packed', when: 'configuration packed in a custom image', what: 'the image, beside what the metadata server gives' },
    ],
  },
] as const satisfies readonly Choice[];
