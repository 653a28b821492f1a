/** The list of what the keyboard does; loaded when it is asked for. */
import { adoptStyles } from '../adopt-styles.ts';
import { makeButton } from '../../../snippets/shared/dom.ts';
import dialogStyles from '../dialog.css?text';
import { areSingleKeysOn, turnSingleKeys } from './single-keys.ts';
import styles from './help.css?text';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['?', 'This help'],
  ['Esc', 'Close what is open'],
  ['Tab', 'The next link or control; the first one leads past the frame to the text'],
  ['← →', 'From letter to letter in the topics; in the flowchart, step by step, as ↑ ↓ do'],
  ['↑ ↓', 'In a manifest, from package to package; Page Up, Page Down, Home and End go further'],
];

adoptStyles(dialogStyles + styles);
const dialog = document.createElement('dialog');
dialog.className = 'shell-dialog keyboard-help';
dialog.setAttribute('aria-labelledby', 'keyboard-help-title');
const title = document.createElement('h2');
title.id = 'keyboard-help-title';
title.textContent = 'Keyboard';
const list = document.createElement('dl');
for (const [name, what] of keys) {
  const [term, key, meaning] = [document.createElement('dt'), document.createElement('kbd'), document.createElement('dd')];
  key.textContent = name;
  term.append(key);
  meaning.textContent = what;
  list.append(term, meaning);
}
const label = document.createElement('label');
const box = document.createElement('input');
box.type = 'checkbox';
box.checked = areSingleKeysOn();
box.addEventListener('change', () => turnSingleKeys(box.checked));
label.append(box, ' Single keys (/ and ?) work');
dialog.append(title, list, label, makeButton('Close', () => dialog.close()));
document.body.append(dialog);
addEventListener('keyboardhelp', () => {
  if (!dialog.open) dialog.showModal();
});
