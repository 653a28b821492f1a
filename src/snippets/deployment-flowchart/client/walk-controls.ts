import { make, makeButton } from '../../shared/dom.ts';

/** Time that a step stays lit while the walk plays, in milliseconds. */
const pace = 2500;

/** What the controls drive. */
export interface Walkable {
  /** Goes so many steps on or back; false where there is none. */
  readonly move: (by: number) => boolean;
  readonly showAll: () => void;
}

/** The buttons of the walk. Playing ends with the path, with any other step that is chosen, and when the page is left. */
export function makeWalkControls({ move, showAll }: Walkable): { element: HTMLElement; say: (text: string) => void; pause: () => void } {
  const status = make('p', 'walk-status');
  status.setAttribute('role', 'status');
  let timer: ReturnType<typeof setInterval> | undefined;
  const play = makeButton('Play', () => (timer === undefined ? start() : pause()));
  const element = make(
    'div',
    'walk-controls',
    makeButton('Previous', () => step(-1)),
    play,
    makeButton('Next', () => step(1)),
    makeButton('All steps', () => {
      pause();
      showAll();
    }, 'all-steps'),
    status,
  );
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', 'Walk through the steps');
  return { element, say: (text) => (status.textContent = text), pause };

  function step(by: number): void {
    pause();
    move(by);
  }

  function start(): void {
    play.textContent = 'Pause';
    timer = setInterval(() => {
      if (!move(1)) pause();
    }, pace);
    move(1);
  }

  function pause(): void {
    clearInterval(timer);
    timer = undefined;
    play.textContent = 'Play';
  }
}
