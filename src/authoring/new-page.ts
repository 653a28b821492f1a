import type { Kind } from '../markdown/page-schema.ts';

/** `how-to/replace-images` → `Replace images`; MAAS keeps its capitals. */
export function titleOf(path: string): string {
  const words = (path.split('/').at(-1) ?? '').replaceAll('-', ' ').replace(/\bmaas\b/g, 'MAAS');
  return words.replace(/^./, (first) => first.toUpperCase());
}

/** The first section of a new page of most kinds. */
const firstSection = `## Before you start {/* #before-you-start */}

Say what has to be there first: rights, tools, a version of MAAS.
`;

/** The first section of a new page of kind `troubleshooting`: a symptom with its parts. */
const firstSymptoms = `## What goes wrong {/* #what-goes-wrong */}

### The first symptom {/* #the-first-symptom */}

Put the exact message into a block of text, where there is one.

**Cause.** Say what leads to it.

**Remedy.** Say what to do, with the commands.

**Versions.** Say in which versions of MAAS it occurs.

**See also.** [Troubleshooting](/troubleshooting/) shows how a link is written.
`;

/** The text of a new page: all that every page has, with sentences that say what belongs there. */
export function newPage(title: string, kind: Kind, order: number): string {
  const topic = title.toLowerCase().replace(/\bmaas\b/g, 'MAAS');
  return `---
title: ${JSON.stringify(title)}
description: Say here in one or two sentences what a reader finds in this page.
kind: ${kind}
order: ${order}
---

{/* index: ${topic.replaceAll(',', '\\,').replaceAll(';', '\\;')} */}

Begin with what the page is for, and who needs it. [About images](/about-images/) shows how a link is written.

${kind === 'troubleshooting' ? firstSymptoms : firstSection}`;
}
