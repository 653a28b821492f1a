import { handlers } from './grammar/maas/handlers.ts';
import { actionMistakes } from './grammar/maas/mistakes.ts';
import { topLevelCommands } from './grammar/maas/top-level.ts';
import type { Handler } from './grammar/maas/types.ts';
import type { Invocation } from './invocation.ts';
import { asksForHelp, readMaasCall, withoutFlags } from './maas/call.ts';
import type { MaasCall } from './maas/call.ts';
import { checkProfile } from './maas/check-profile.ts';
import { checkCombination, checkSettings } from './maas/check-settings.ts';
import { checkTopLevel } from './maas/check-top-level.ts';
import { own } from './own.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Word } from './shell/types.ts';
import { code, whatExists, writeNearest } from './wording.ts';

/**
 * What is wrong with a call of the MAAS CLI: its profile, handler, action, positional words and `KEY=VALUE`.
 *
 * Rule: canonical/maas src/maascli; the grammar is `grammar/maas/`.
 */
export function checkMaas(invocation: Invocation): Problem[] {
  const [first, ...rest] = invocation.words;
  if (first === undefined) {
    return [
      problemAt(
        invocation.nameWord,
        `${code('maas')} needs a profile, a handler and an action.`,
        `Write ${code('maas $PROFILE HANDLER ACTION')}.`,
      ),
    ];
  }
  const command = own(topLevelCommands, first.value);
  if (command !== undefined) return asksForHelp(invocation) ? [] : checkTopLevel(command, first, rest, invocation);
  if (withoutFlags(invocation.words).length === 0 && asksForHelp(invocation)) return [];
  const call = readMaasCall(invocation);
  return call === undefined ? [] : [...checkProfile(call.profile), ...checkCall(call, invocation)];
}

function checkCall(
  { handlerWord, handler, actionWord, action, positionals, settings, strays }: MaasCall,
  invocation: Invocation,
): Problem[] {
  const helped = asksForHelp(invocation);
  if (handlerWord === undefined) {
    return helped
      ? []
      : [problemAt(invocation.nameWord, 'No handler follows the profile.', `Write ${code('maas $PROFILE HANDLER ACTION')}.`)];
  }
  if (handler === undefined) return [unknownHandler(handlerWord)];
  if (actionWord === undefined) {
    return helped
      ? []
      : [
          problemAt(
            handlerWord,
            `No action follows ${code(handlerWord.value)}. ${whatExists('', Object.keys(handler.actions), 'It')}`,
            'Add one.',
          ),
        ];
  }
  if (action === undefined) return [unknownAction(handlerWord, handler, actionWord)];
  if (helped) return [];
  const called = `${handlerWord.value} ${actionWord.value}`;
  const missing = checkPositionals(called, handler, positionals, actionWord);
  return [
    ...(invocation.appends ? [] : missing),
    ...checkSettings(called, action, settings),
    ...(invocation.appends ? [] : checkCombination(called, action, settings, actionWord)),
    ...strays.map((word) => stray(called, word)),
  ];
}

function unknownHandler(word: Word): Problem {
  const names = Object.keys(handlers);
  return problemAt(
    word,
    `MAAS has no handler ${code(word.value)}. ${whatExists(word.value, names, 'MAAS')}`,
    writeNearest(word.value, names, 'Look it up in `maas $PROFILE --help`.'),
  );
}

function unknownAction(handlerWord: Word, handler: Handler, word: Word): Problem {
  const names = Object.keys(handler.actions);
  const instead = own(actionMistakes, `${handlerWord.value} ${word.value}`);
  return problemAt(
    word,
    `${code(handlerWord.value)} has no action ${code(word.value)}.${instead === undefined ? ` ${whatExists(word.value, names, 'It')}` : ''}`,
    instead === undefined ? writeNearest(word.value, names, 'Write one of them.') : `Write ${code(instead)}.`,
  );
}

function checkPositionals(called: string, { positionals: expected }: Handler, given: readonly Word[], actionWord: Word): Problem[] {
  if (given.length >= expected.length) return [];
  const missing = expected.slice(given.length).map((name) => name.toUpperCase());
  const form = ['maas $PROFILE', called, ...expected.map((name) => `$${name.toUpperCase()}`)].join(' ');
  return [
    problemAt(
      given.at(-1) ?? actionWord,
      `${code(called)} needs ${missing.map((name) => code(`$${name}`)).join(' and ')} before any KEY=VALUE.`,
      `Write ${code(form)}.`,
    ),
  ];
}

function stray(called: string, word: Word): Problem {
  if (word.value.startsWith('-')) {
    return problemAt(
      word,
      `${code(called)} has no option ${code(word.value)}; it takes KEY=VALUE.`,
      'Write it as KEY=VALUE, or leave it out.',
    );
  }
  return problemAt(
    word,
    `${code(word.source)} is no KEY=VALUE, and ${code(called)} takes no further word.`,
    "A value with blanks needs quotes, as in `title='Ubuntu custom'`; else leave the word out.",
  );
}
