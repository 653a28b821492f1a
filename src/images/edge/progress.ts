/** What a sync tells while it works. */
export type ProgressEvent =
  | { readonly kind: 'bytes'; readonly place: string; readonly received: number; readonly expected: number | undefined }
  | { readonly kind: 'file'; readonly place: string; readonly bytes: number }
  | { readonly kind: 'manifests'; readonly done: number; readonly total: number }
  | { readonly kind: 'waiting'; readonly holder: string };

/** Takes what a sync tells. */
export type OnProgress = (event: ProgressEvent) => void;

/** Lets nothing be told. */
export const silent: OnProgress = () => undefined;
