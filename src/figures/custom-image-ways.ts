import { arrow, box, text } from './svg.ts';
import type { Drawing } from './svg.ts';

const width = 480;

/** The two ways to a custom image, by a Packer template and by hand, to the point where a machine is deployed with it. */
export function drawCustomImageWays(): Drawing {
  const [left, right] = [8, 252];
  return {
    width,
    height: 452,
    title: 'Two ways to a custom image',
    description:
      'With Packer: a template of packer-maas and an installer or cloud image go through packer build, in a virtual machine, and give a .tar.gz or .dd.gz file. By hand: you change a root file system or the disk of a virtual machine and pack it into a .tar.gz or a disk file. Both files are uploaded with boot-resources create; MAAS boots the machine from the stream, and curtin writes your image to its disk.',
    marks: [
      text(left + 110, 18, 'With Packer', { anchor: 'middle', tone: 'strong' }),
      text(right + 110, 18, 'By hand', { anchor: 'middle', tone: 'strong' }),
      box(left, 30, 220, 56, ['packer-maas template', 'and an ISO or a cloud image'], 'accent'),
      box(right, 30, 220, 56, ['Root file system or disk', 'that you change yourself'], 'second'),
      arrow([[left + 110, 86], [left + 110, 126]]),
      arrow([[right + 110, 86], [right + 110, 126]]),
      box(left, 128, 220, 56, ['packer build', 'in a virtual machine'], 'accent'),
      box(right, 128, 220, 56, ['chroot or virtual machine', 'cloud-init stays inside'], 'second'),
      arrow([[left + 110, 184], [left + 110, 224]]),
      arrow([[right + 110, 184], [right + 110, 224]]),
      box(left, 226, 220, 56, ['.tar.gz or .dd.gz', 'tgz, ddgz'], 'plain'),
      box(right, 226, 220, 56, ['.tar.gz or a disk file', 'tgz, ddgz, ddraw'], 'plain'),
      arrow([[left + 110, 282], [left + 110, 300], [width / 2 - 40, 300], [width / 2 - 40, 322]]),
      arrow([[right + 110, 282], [right + 110, 300], [width / 2 + 40, 300], [width / 2 + 40, 322]]),
      box(width / 2 - 130, 324, 260, 48, ['Upload', 'boot-resources create'], 'strong'),
      arrow([[width / 2, 372], [width / 2, 396]]),
      box(width / 2 - 190, 398, 380, 48, ['Deploy', 'boots from the stream; curtin writes your image'], 'third'),
    ].join(''),
  };
}
