// The part of a service worker's scope that the workers here use (Service Workers, section 4). TypeScript's own library for
// workers cannot stand beside the one for pages.

export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  /** The page that asks, and the one that a navigation makes; each empty where there is none. */
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A page below the worker's folder, or anywhere on its origin. */
export interface Page {
  readonly url: string;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

export interface WorkerMessage extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly active: object | null; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Page | undefined>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly Page[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', act: (event: WorkerMessage) => void): void;
}
