import { availableParallelism } from 'node:os';
import { Worker, parentPort } from 'node:worker_threads';

/** Does pieces of work of one kind, on all cores once there are many. */
export interface WorkPool<In, Out> {
  /** Rejects with what the work threw; from another thread that is its name, message, line, column and stack. */
  readonly run: (input: In) => Promise<Out>;
}

/** How the work of a pool is done. */
export interface Work<In, Out> {
  /** Does one piece in this thread. */
  readonly here: (input: In) => Promise<Out> | Out;
  /** The module that does it in another thread; it calls `serveWork`. */
  readonly worker: URL;
  /** What the other threads are told at their start, as `workerData`. */
  readonly data?: unknown;
}

interface Waiting<In, Out> {
  readonly input: In;
  readonly resolve: (output: Out) => void;
  readonly reject: (error: unknown) => void;
}

type Answer<Out> = { readonly number: number; readonly output: Out } | { readonly number: number; readonly error: WorkError };

interface WorkError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly line: unknown;
  readonly column: unknown;
}

/** With so many pieces waiting the start of a thread pays. */
const many = 40;
/** Pieces that a thread has at once: it need not wait for the next, and what it asks of another program it may ask for several. */
const atOnce = 32;

/** Makes a pool. Its threads end when nothing waits any more. */
export function makeWorkPool<In, Out>({ here, worker, data }: Work<In, Out>): WorkPool<In, Out> {
  const queue: Waiting<In, Out>[] = [];
  let isWorking = false;
  let helpers: Helper[] = [];

  async function work(): Promise<void> {
    isWorking = true;
    while (queue.length > 0) {
      await Promise.all(queue.splice(0, atOnce).map(({ input, resolve, reject }) => Promise.resolve(input).then(here).then(resolve, reject)));
      // The other threads get their turn to say that they are done.
      await new Promise((done) => setImmediate(done));
      for (const helper of helpers) helper.fill();
    }
    await Promise.all(helpers.map((helper) => helper.whenIdle()));
    isWorking = false;
    if (queue.length > 0) return work();
    for (const helper of helpers.splice(0)) helper.end();
  }

  return {
    run: (input) =>
      new Promise((resolve, reject) => {
        queue.push({ input, resolve, reject });
        if (queue.length >= many && helpers.length === 0) {
          helpers = Array.from({ length: availableParallelism() - 1 }, () => startHelper(worker, data, queue));
          for (const helper of helpers) helper.fill();
        }
        if (!isWorking) void work();
      }),
  };
}

/** A thread that takes its work from a queue. */
interface Helper {
  readonly fill: () => void;
  /** Settles when it has nothing to do. */
  readonly whenIdle: () => Promise<void>;
  readonly end: () => void;
}

function startHelper<In, Out>(file: URL, data: unknown, queue: Waiting<In, Out>[]): Helper {
  const thread = new Worker(file, { workerData: data });
  const taken = new Map<number, Waiting<In, Out>>();
  let number = 0;
  let tellIdle: (() => void)[] = [];
  const fill = (): void => {
    while (taken.size < atOnce) {
      const next = queue.shift();
      if (next === undefined) break;
      taken.set(++number, next);
      thread.postMessage({ number, input: next.input });
    }
    if (taken.size > 0) return;
    for (const tell of tellIdle) tell();
    tellIdle = [];
  };
  thread.on('message', (answer: Answer<Out>) => {
    const piece = taken.get(answer.number);
    taken.delete(answer.number);
    if ('error' in answer) piece?.reject(Object.assign(new Error(answer.error.message), answer.error));
    else piece?.resolve(answer.output);
    fill();
  });
  thread.on('error', (error) => {
    for (const piece of taken.values()) piece.reject(error);
    taken.clear();
    fill();
  });
  return {
    fill,
    whenIdle: () => (taken.size === 0 ? Promise.resolve() : new Promise((tell) => tellIdle.push(tell))),
    end: () => void thread.terminate(),
  };
}

/** Does the work of a pool in another thread: its module calls this once. */
export function serveWork<In, Out>(work: (input: In) => Promise<Out> | Out): void {
  parentPort?.on('message', ({ number, input }: { readonly number: number; readonly input: In }) => {
    void Promise.resolve(input)
      .then(work)
      .then(
        (output) => parentPort?.postMessage({ number, output }),
        (error: unknown) => parentPort?.postMessage({ number, error: describeError(error) }),
      );
  });
}

function describeError(error: unknown): WorkError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined, line: undefined, column: undefined };
  const { name, message, stack } = error;
  return { name, message, stack, line: 'line' in error ? error.line : undefined, column: 'column' in error ? error.column : undefined };
}
