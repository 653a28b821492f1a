import { describe, expect, it } from 'vitest';
import { packerTemplates } from '../../../../../src/commands/grammar/packer-maas/templates.ts';

const templates = Object.entries(packerTemplates);

describe('the templates of packer-maas', () => {
  it('are the 28 folders of the repository', () => {
    expect(Object.keys(packerTemplates)).toEqual([
      'alma10', 'alma8', 'alma9', 'azurelinux', 'centos6', 'centos7', 'centos8', 'centos8-stream', 'centos9-stream', 'debian', 'fedora-server',
      'ol8', 'ol9', 'openeuler', 'rhel10', 'rhel7', 'rhel8', 'rhel9', 'rocky10', 'rocky8', 'rocky9', 'sles12', 'sles15', 'sles16', 'ubuntu',
      'vmware-esxi', 'windows', 'xenserver8',
    ]);
  });

  it('have the targets that build their images', () => {
    expect(templates.filter(([, { targets, images }]) => images.length === 0 || images.some((image) => !targets.includes(image)))).toEqual([]);
  });

  it('have template files of HCL2, and names once each', () => {
    expect(templates.flatMap(([, template]) => template.templates).filter((file) => !file.endsWith('.pkr.hcl'))).toEqual([]);
    for (const [, { targets, makeVariables, packerVariables }] of templates) {
      for (const names of [targets, makeVariables, packerVariables]) expect(new Set(names).size).toBe(names.length);
    }
  });
});
