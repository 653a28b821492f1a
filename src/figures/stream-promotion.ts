import { arrow, box, canvasWidth, text } from './svg.ts';
import type { Drawing } from './svg.ts';

const [left, leftWidth, right, rightWidth] = [8, 156, 194, 118];
const middle = left + leftWidth / 2;

/** How a build travels from the image builders through candidate to stable, and who reads which stream. */
export function drawStreamPromotion(): Drawing {
  return {
    width: canvasWidth,
    height: 272,
    title: 'How a build reaches the stable stream',
    description:
      'Automated builds go to the candidate stream. A build that passes its tests with a current MAAS is promoted to the stable stream. A new MAAS reads the stable stream; a test MAAS may read candidate.',
    marks: [
      box(left, 6, leftWidth, 52, ['Automated build', 'kernels and squashfs'], 'plain'),
      arrow([[middle, 58], [middle, 104]]),
      text(middle + 10, 86, 'every new build', { tone: 'quiet' }),
      box(left, 106, leftWidth, 52, ['candidate stream', 'not for production'], 'third'),
      arrow([[middle, 158], [middle, 212]]),
      text(middle + 10, 180, ['promotion, after tests', 'with a current MAAS'], { tone: 'quiet' }),
      box(left, 214, leftWidth, 52, ['stable stream', 'the default'], 'accent'),
      arrow([[left + leftWidth, 132], [right - 2, 132]]),
      box(right, 106, rightWidth, 52, ['Your test MAAS', 'tries builds early'], 'second'),
      arrow([[left + leftWidth, 240], [right - 2, 240]]),
      box(right, 214, rightWidth, 52, ['Your MAAS', 'and your mirror'], 'second'),
    ].join(''),
  };
}
