import { expect, it } from 'vitest';
import { BuildFailure } from '../../../src/publish/build-failure.ts';
import { describeError } from '../../../src/publish/describe-error.ts';

it('says of a failure that says all what it says, and no more', () => expect(describeError(new BuildFailure('A link leads nowhere.'))).toBe('A link leads nowhere.'));

it('shows where a fault of the build itself is', () => expect(describeError(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n +at /));

it('tells each error that a bundler has wrapped', () => {
  const wrapped = Object.assign(new Error('Build failed with 2 errors'), { errors: [new BuildFailure('one'), new BuildFailure('two')] });
  expect(describeError(wrapped)).toBe('one\n\ntwo');
});

it('takes what is no error as it is', () => expect(describeError('stop')).toBe('stop'));
