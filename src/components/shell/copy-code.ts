import { copyText } from '../../snippets/shared/clipboard.ts';
import { commandText } from './command-text.ts';

/** Gives each code block a button that copies its text; where the clipboard is refused it selects the text instead. */
for (const block of document.querySelectorAll<HTMLPreElement>('.prose pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = 'Copy';
  button.addEventListener('click', () => void copy(block, button));
  const frame = document.createElement('div');
  frame.className = 'code-frame';
  block.replaceWith(frame);
  frame.append(block, button);
}

async function copy(block: HTMLPreElement, button: HTMLButtonElement): Promise<void> {
  if (await copyText(commandText(block.textContent, block.dataset['language']))) {
    say(button, 'Copied');
    return;
  }
  getSelection()?.selectAllChildren(block);
  say(button, 'Selected');
}

function say(button: HTMLButtonElement, text: string): void {
  button.textContent = text;
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}
