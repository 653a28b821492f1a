import { workerFile } from '../offline-names.ts';

/**
 * Whether a server has another build in the place of one: the worker that it serves names another, or none. A server that has no
 * worker to give, but trouble or a page to log in, has said nothing of builds.
 *
 * @throws Error where the server cannot be reached
 */
export async function isReplaced(scope: string, build: string): Promise<boolean> {
  const answer = await fetch(new URL(workerFile, scope), { cache: 'no-store' });
  return answer.ok && /javascript/.test(answer.headers.get('content-type') ?? '') && !namesBuild(await answer.text(), build);
}

/** Whether a server does not answer, or takes its time over it. */
export async function isUnreachable(scope: string): Promise<boolean> {
  const asked = fetch(new URL(workerFile, scope), { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(2000) });
  return asked.then(() => false, () => true);
}

/** Whether a worker, as the site's build writes it, is that of a build. */
export function namesBuild(worker: string, build: string): boolean {
  return worker.startsWith(`self.keptBuild={"id":${JSON.stringify(build)},`);
}
