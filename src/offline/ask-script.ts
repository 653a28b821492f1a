import { loadScript } from './site-data.ts';

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Asks a script that is loaded for it.
 *
 * @param script as `import script from './later.ts?script'` gives it
 * @param name of what it answers, as it gives it to `answerAsked`
 * @throws what the script throws, and Error where it cannot be read
 */
export async function askScript<Question, Answer>(script: string, name: string, question: Question): Promise<Answer> {
  await loadScript(script);
  return new Promise((answer, fail) => dispatchEvent(new CustomEvent<Asked<Question, Answer>>(name, { detail: { question, answer, fail } })));
}

/** Answers, in a script of its own, what other scripts ask by that name. */
export function answerAsked<Question, Answer>(name: string, act: (question: Question) => Answer | Promise<Answer>): void {
  addEventListener(name, (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { question, answer, fail }: Asked<Question, Answer> = event.detail;
    Promise.resolve(question).then(act).then(answer, fail);
  });
}
