import { expect, it } from 'vitest';
import { checkSymptomParts } from '../../../../src/markdown/checks/symptom-parts.ts';
import { problems } from './problems.ts';

const symptom = '### It fails {/* #x */}\n\n**Cause.** A.\n\n**Remedy.** B.\n\n**Versions.** C.\n\n**See also.** D.\n\n';
const check = (text: string, kind = 'troubleshooting') => problems(checkSymptomParts, text, undefined, kind);

it('lets a symptom pass that has its parts', async () => {
  expect(await check(`## Group\n\nText.\n\n${symptom}${symptom}`)).toEqual([]);
});

it('says at the heading of a symptom which parts it lacks', async () => {
  expect(await check(`${symptom}${symptom.replace('**Versions.** C.\n\n**See also.** D.', 'More.')}`)).toEqual([
    '11:1 The symptom "It fails" lacks `**Versions.**` and `**See also.**`. Its paragraphs begin with `**Cause.**`, `**Remedy.**`, `**Versions.**`, `**See also.**`.',
  ]);
});

it('says so where they stand in another order', async () => {
  expect(await check(symptom.replace('Cause', 'X').replace('Remedy', 'Cause').replace('X', 'Remedy'))).toEqual([
    '1:1 The symptom "It fails" has its parts in another order than `**Cause.**`, `**Remedy.**`, `**Versions.**`, `**See also.**`.',
  ]);
});

it('finds parts that hold for some versions of MAAS only', async () => {
  expect(await check(symptom.replace('**Cause.** A.\n\n**Remedy.** B.', '<Until v="3.7">\n\n**Cause.** A.\n\n**Remedy.** B.\n\n</Until>'))).toEqual([]);
});

it('asks nothing of other sections and of other kinds of pages', async () => {
  expect(await check('## Group\n\nText.\n')).toEqual([]);
  expect(await check('### It fails\n\nText.\n', 'how-to')).toEqual([]);
});
