// The reader's version of MAAS: chosen in the header, kept for the pages to come, reflected in the address
// (`?maas=3.4`), which goes before what was kept. Parts of the page for other versions fold.
import { attempt } from './attempt.ts';
import { rangeApplies, releaseInQuery } from './version-applies.ts';
import { foldMarker, openAround, showMarker } from './version-fold.ts';

const key = 'maas-version';
const choice = document.querySelector<HTMLElement>('.version-choice');
const releases = choice?.dataset['releases']?.split(',') ?? [];

if (choice) {
  const known = releases.map((release) => release.replace(/ .*/, ''));
  const select = document.createElement('select');
  select.autocomplete = 'off';
  select.append(new Option('All versions', ''), ...releases.map((release, index) => new Option(release, known[index])));
  const label = document.createElement('label');
  label.append('MAAS version ', select);
  choice.append(label);
  let kept = stored();

  select.addEventListener('change', () => {
    keep(select.value);
    show();
  });
  addEventListener('popstate', readAddress);
  addEventListener('pageshow', ({ persisted }) => persisted && readAddress());
  addEventListener('hashchange', openTarget);
  // The browser's own search is about to show something that is folded.
  addEventListener('beforematch', ({ target }) => target instanceof Element && openAround(target));
  // A link to the section the address already names brings no `hashchange`.
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && location.hash !== '' && target.closest('a')?.hash === location.hash) openTarget();
  });
  readAddress();

  function readAddress(): void {
    const asked = releaseInQuery(location.search, known);
    if (asked !== undefined) keep(asked);
    show();
    openTarget();
  }

  function show(): void {
    select.value = kept;
    for (const marker of document.querySelectorAll<HTMLElement>('.version')) {
      if (kept === '' || rangeApplies(kept, marker.dataset['since'], marker.dataset['until'])) showMarker(marker);
      else foldMarker(marker);
    }
    // For what depends on the version and is more than a part of the text.
    document.dispatchEvent(new Event('maasversion'));
    const url = new URL(location.href);
    if (url.searchParams.get('maas') === (kept || null)) return;
    if (kept === '') url.searchParams.delete('maas');
    else url.searchParams.set('maas', kept);
    // A browser may refuse this for a page opened from a file.
    attempt(() => history.replaceState(history.state, '', url));
  }

  function keep(release: string): void {
    kept = release;
    attempt(() => (release === '' ? localStorage.removeItem(key) : localStorage.setItem(key, release)));
  }

  function stored(): string {
    return attempt(() => known.find((release) => release === localStorage.getItem(key))) ?? '';
  }
}

function openTarget(): void {
  const id = attempt(() => decodeURIComponent(location.hash.slice(1)));
  const target = id ? document.getElementById(id) : null;
  if (openAround(target)) target?.scrollIntoView();
}
