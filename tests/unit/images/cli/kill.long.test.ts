import { describe, it } from 'vitest';
import { killSyncs } from './kill-syncs.ts';

describe('a sync that is killed again and again', () => {
  it('leaves the old snapshot or the new one, whole, at 100 random moments, and the next sync gets through', { timeout: 240_000 }, () => killSyncs(100));
});
