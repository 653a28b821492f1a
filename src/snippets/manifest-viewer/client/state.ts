import { readFragment, writeFragment } from '../../shared/fragment.ts';
import { findImage, shortName } from '../image-name.ts';
import { changes } from './row.ts';
import type { Change } from './row.ts';
import { readSort, writeSort } from './sort.ts';
import type { Sort } from './sort.ts';

/** What of the viewer stands in the address. */
export interface ViewerState {
  /** Name of the image whose packages are shown. */
  readonly image: string;
  /** The package that is marked: its name, qualified where need be. */
  readonly package?: string | undefined;
  /** The image that the first is compared with. */
  readonly compare?: string | undefined;
  readonly filter: string;
  readonly sort?: Sort | undefined;
  /** Which packages of a comparison are shown; all where it is left out. */
  readonly show?: Change | undefined;
}

/** A state, with the images that the address names and that are not there. */
export interface ReadViewerState extends ViewerState {
  readonly unknown: readonly string[];
}

const prefix = 'manifest';

/**
 * Reads the state that a fragment stands for; undefined where the fragment is none of the viewer's.
 *
 * @param hash of `location`
 * @param first the image shown where none is named
 */
export function readState(hash: string, names: readonly string[], first: string): ReadViewerState | undefined {
  const fragment = readFragment(hash, prefix);
  if (fragment === undefined) return undefined;
  const { path, query } = fragment;
  const { image, rest } = findImage(path, names);
  const other = query.get('compare');
  const compare = other === null ? undefined : findImage(other.split('/'), names).image;
  return {
    image: image ?? first,
    package: rest || undefined,
    compare,
    filter: query.get('filter') ?? '',
    sort: readSort(query.get('sort') ?? ''),
    show: compare === undefined ? undefined : changes.find((change) => change === query.get('show')),
    unknown: [...(path.length > 0 && image === undefined ? [path.join('/')] : []), ...(other !== null && compare === undefined ? [other] : [])],
  };
}

/** The fragment of a state, with its `#`. */
export function writeState({ image, package: name, compare, filter, sort, show }: ViewerState): string {
  const query = new URLSearchParams();
  if (compare !== undefined) query.set('compare', shortName(compare));
  if (show !== undefined) query.set('show', show);
  if (filter !== '') query.set('filter', filter);
  if (sort !== undefined) query.set('sort', writeSort(sort));
  return writeFragment(prefix, [...shortName(image).split('/'), ...(name === undefined ? [] : [name])], query);
}
