import { expect, it } from 'vitest';
import { workingScenario } from '../../../../../src/images/deployment/scenario-input.ts';
import { writeMarkdown } from '../../../../../src/snippets/deployment-flowchart/client/outcome.ts';

it('tells of a deployment that arrives', () => {
  const outcome = { scenario: workingScenario, status: 'Ready', finalStatus: 'Deployed', ephemeralOs: 'the series that is deployed', targetImage: 'copied from the running ephemeral OS', broken: [] };
  expect(writeMarkdown(outcome, 'https://docs.example/deployment-flowchart/#deployment?status=ready')).toBe(`The deployment arrives: the machine becomes **Deployed**.

- MAAS: 3.8
- Status of the machine: Ready
- Target: Ubuntu from the stream
- Ubuntu that boots the machine: imported
- Preseed: the one that came with MAAS
- cloud-init configuration: the metadata server of MAAS
- Boots with: the series that is deployed
- Target image: copied from the running ephemeral OS

[Deployment flowchart](https://docs.example/deployment-flowchart/#deployment?status=ready)
`);
});

it('leaves the message out where MAAS writes none', () => {
  const stop = { step: 'add-machine', number: 'C', title: 'The machine is added', says: '', cause: 'MAAS does not know the machine.', remedy: 'Add it by hand.' };
  const outcome = { scenario: workingScenario, status: 'MAAS does not know it', finalStatus: 'MAAS does not know it', ephemeralOs: 'x', targetImage: 'y', stop, broken: ['Add the machine.'] };
  expect(writeMarkdown(outcome, 'l').split('\n').slice(0, 5)).toEqual([
    'The deployment stops at step C, **The machine is added**. MAAS does not know the machine.',
    '',
    'Remedy: Add it by hand.',
    'Status afterwards: MAAS does not know it',
    'Rule: Add the machine.',
  ]);
});
