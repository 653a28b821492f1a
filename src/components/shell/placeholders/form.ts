/** The form for what a reader fills in; loaded when it is asked for. */
import { adoptStyles } from '../adopt-styles.ts';
import dialogStyles from '../dialog.css?text';
import styles from './form.css?text';
import { isPlainWord, keepValues, readValues } from './values.ts';

adoptStyles(dialogStyles + styles);
const dialog = document.createElement('dialog');
dialog.className = 'shell-dialog placeholder-form';
dialog.setAttribute('aria-labelledby', 'placeholder-form-title');
document.body.append(dialog);
addEventListener('placeholdersform', (event) => {
  if (event instanceof CustomEvent && event.detail instanceof Element && !dialog.open) show(event.detail);
});

function show(block: Element): void {
  const names = [...new Set([...block.querySelectorAll('var')].map(({ dataset, textContent }) => dataset['name'] ?? (dataset['text'] ?? textContent).slice(1)))];
  const values = readValues();
  const form = document.createElement('form');
  form.method = 'dialog';
  const title = document.createElement('h2');
  title.id = 'placeholder-form-title';
  title.textContent = 'Fill in';
  const note = document.createElement('p');
  note.textContent = 'The commands of all pages show what you fill in. It is kept in this browser only, and stands in no link.';
  const fields = names.map((name) => field(name, values[name] ?? ''));
  form.append(title, note, ...fields.flatMap(({ label }) => [label]), button('Save', 'save'), button('Cancel', 'cancel'));
  form.addEventListener('submit', ({ submitter }) => {
    if (!(submitter instanceof HTMLButtonElement) || submitter.value !== 'save') return;
    keepValues({ ...readValues(), ...Object.fromEntries(fields.map(({ name, input }) => [name, input.value.trim()])) });
    dispatchEvent(new Event('placeholderschange'));
  });
  dialog.replaceChildren(form);
  dialog.showModal();
}

function field(name: string, value: string) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.value = value;
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.addEventListener('input', () => {
    const text = input.value.trim();
    input.setCustomValidity(text === '' || isPlainWord(text) ? '' : 'Letters, digits and the signs @ % + = : , . / _ - only: the shell would take others for its own.');
  });
  label.append(`$${name}`, input);
  return { name, label, input };
}

function button(text: string, value: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.value = value;
  element.textContent = text;
  element.formNoValidate = value === 'cancel';
  return element;
}
