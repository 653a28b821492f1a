import { expect, it } from 'vitest';
import { topicId } from '../../../src/topics/topic-id.ts';

it.each([
  [['boot source', 'default', 'recreating'], 'topic-boot-source-default-recreating'],
  [['`/boot/efi`', 'missing'], 'topic-boot-efi-missing'],
  [['hardware enablement (HWE)'], 'topic-hardware-enablement-hwe'],
  [["why it isn't"], 'topic-why-it-isn-t'],
  [['Éire'], 'topic-eire'],
  [['…'], 'topic-sign'],
])('%j has the id %s', (label, id) => {
  expect(topicId(label)).toBe(id);
});
