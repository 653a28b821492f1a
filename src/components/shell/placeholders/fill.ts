// Puts what the reader has filled in into the commands of the page, and offers to fill in, beside each block that has something
// to fill in.
import { loadScript } from '../../../offline/site-data.ts';
import formScript from './form.ts?script';
import { readValues } from './values.ts';

fill();
addEventListener('placeholderschange', fill);
addEventListener('storage', ({ key }) => key === 'placeholders' && fill());

for (const block of document.querySelectorAll('.prose pre')) {
  if (block.querySelector('var') === null) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = 'Fill in';
  button.addEventListener('click', () => {
    loadScript(formScript).then(
      () => dispatchEvent(new CustomEvent('placeholdersform', { detail: block })),
      () => undefined,
    );
  });
  block.parentElement?.querySelector('.copy-code')?.before(button);
}

function fill(): void {
  const values = readValues();
  for (const place of document.querySelectorAll<HTMLElement>('.prose pre var')) {
    place.dataset['text'] ??= place.textContent;
    const name = place.dataset['name'] ?? place.dataset['text'].slice(1);
    place.textContent = values[name] ?? place.dataset['text'];
    place.classList.toggle('filled', values[name] !== undefined);
  }
}
