// Marks the section that is being read in the contents of the page, keeps the mark in sight, and closes the sheet that a choice
// was made in.
const contents = document.querySelector<HTMLElement>('.page-contents');
const links = new Map([...(contents?.querySelectorAll('a') ?? [])].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')].filter(({ id }) => links.has(id));
let marked: HTMLAnchorElement | undefined;

if (contents && headings.length > 0) {
  // Headings that pass the upper part of the window are all that can change the mark.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' });
  for (const heading of headings) observer.observe(heading);
}

for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
  sheet.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && sheet.matches(':popover-open')) sheet.hidePopover();
  });
}

showCurrent(document.querySelector('.site-navigation'));

function mark(): void {
  const edge = innerHeight / 4;
  const reading = headings.findLast((heading) => heading.getBoundingClientRect().top < edge);
  const link = reading && links.get(reading.id);
  if (link === marked) return;
  marked?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  marked = link;
  showCurrent(contents);
}

/** Scrolls a list, and nothing around it, until its marked entry is in sight. */
function showCurrent(list: HTMLElement | null): void {
  const entry = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !entry) return;
  const [box, line] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (line.top < box.top || line.bottom > box.bottom) list.scrollTop += line.top - box.top - box.height / 3;
}

export {};
