import { arrow, box, canvasWidth, text } from './svg.ts';
import type { Drawing } from './svg.ts';

const [left, right, boxWidth, boxHeight] = [4, 166, 150, 50];
const [leftMiddle, rightMiddle, middle] = [left + boxWidth / 2, right + boxWidth / 2, canvasWidth / 2];

/** The two ways to a custom image, by a Packer template and by hand, to the point where a machine is deployed with it. */
export function drawCustomImageWays(): Drawing {
  return {
    width: canvasWidth,
    height: 394,
    title: 'Two ways to a custom image',
    description:
      'With Packer: a template of packer-maas and an installer or cloud image go through packer build, in a virtual machine, and give a .tar.gz or .dd.gz file. By hand: you change a root file system or the disk of a virtual machine and pack it into a .tar.gz or a disk file. Both files are uploaded with boot-resources create; MAAS boots the machine from the stream, and curtin writes your image to its disk.',
    marks: [
      text(leftMiddle, 17, 'With Packer', { anchor: 'middle', tone: 'strong' }),
      text(rightMiddle, 17, 'By hand', { anchor: 'middle', tone: 'strong' }),
      box(left, 28, boxWidth, boxHeight, ['packer-maas', 'template and installer'], 'accent'),
      box(right, 28, boxWidth, boxHeight, ['Root file system', 'or a whole disk'], 'second'),
      arrow([[leftMiddle, 78], [leftMiddle, 106]]),
      arrow([[rightMiddle, 78], [rightMiddle, 106]]),
      box(left, 108, boxWidth, boxHeight, ['packer build', 'in a virtual machine'], 'accent'),
      box(right, 108, boxWidth, boxHeight, ['Your changes', 'chroot, virtual machine'], 'second'),
      arrow([[leftMiddle, 158], [leftMiddle, 186]]),
      arrow([[rightMiddle, 158], [rightMiddle, 186]]),
      box(left, 188, boxWidth, boxHeight, ['.tar.gz or .dd.gz', 'tgz, ddgz'], 'plain'),
      box(right, 188, boxWidth, boxHeight, ['.tar.gz or disk', 'tgz, ddgz, ddraw'], 'plain'),
      arrow([[leftMiddle, 238], [leftMiddle, 254], [middle - 34, 254], [middle - 34, 270]]),
      arrow([[rightMiddle, 238], [rightMiddle, 254], [middle + 34, 254], [middle + 34, 270]]),
      box(middle - 90, 272, 180, 46, ['Upload', 'boot-resources create'], 'strong'),
      arrow([[middle, 318], [middle, 340]]),
      box(left, 342, canvasWidth - 2 * left, 46, ['Deploy', 'boots from the stream; curtin writes your image'], 'third'),
    ].join(''),
  };
}
