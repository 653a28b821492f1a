// `?` shows what the keyboard does; so does a button in the foot, since a reader may have turned the single keys off.
import { loadScript } from '../../../offline/site-data.ts';
import helpScript from './help.ts?script';
import { areSingleKeysOn, isTyping } from './single-keys.ts';

addEventListener('keydown', (event) => {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !areSingleKeysOn()) return;
  event.preventDefault();
  showHelp();
});

const button = document.createElement('button');
button.type = 'button';
button.className = 'foot-button';
button.textContent = 'Keyboard help';
button.addEventListener('click', showHelp);
document.querySelector('.site-footer p:last-of-type')?.append(' · ', button);

function showHelp(): void {
  loadScript(helpScript).then(
    () => dispatchEvent(new Event('keyboardhelp')),
    () => undefined,
  );
}
