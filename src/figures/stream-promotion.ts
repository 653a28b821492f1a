import { arrow, box, text } from './svg.ts';
import type { Drawing } from './svg.ts';

const width = 480;

/** How a build travels from the image builders through candidate to stable, and who reads which stream. */
export function drawStreamPromotion(): Drawing {
  return {
    width,
    height: 300,
    title: 'How a build reaches the stable stream',
    description:
      'Automated builds go to the candidate stream. A build that passes its tests with a current MAAS is promoted to the stable stream. A new MAAS reads the stable stream; a test MAAS may read candidate.',
    marks: [
      box(20, 8, 200, 56, ['Automated build', 'kernels, squashfs, manifest'], 'plain'),
      arrow([[120, 64], [120, 116]]),
      box(20, 118, 200, 56, ['candidate stream', 'not for production'], 'third'),
      arrow([[120, 174], [120, 236]]),
      text(132, 204, ['promotion, after tests', 'with a current MAAS'], { tone: 'small' }),
      box(20, 238, 200, 56, ['stable stream', 'the default'], 'accent'),
      arrow([[220, 146], [288, 146]]),
      box(290, 118, 180, 56, ['Your test MAAS', 'tries releases early'], 'second'),
      arrow([[220, 266], [288, 266]]),
      box(290, 238, 180, 56, ['Your MAAS', 'and your mirror'], 'second'),
    ].join(''),
  };
}
