// The reader's theme. It is applied by the first lines of the page's script, which comes from the browser's cache when there is
// a choice to apply, so that the page does not flash; without a choice the system's theme holds.
import { adoptStyles } from './adopt-styles.ts';
import { attempt } from './attempt.ts';
import styles from './choices.css?text';

const key = 'theme';

adoptStyles(styles);
apply(attempt(() => localStorage.getItem(key)) ?? '');

/** Puts the choice into the header, whose style sheet keeps the room for it. */
export function offerThemes(): void {
  const select = document.createElement('select');
  select.autocomplete = 'off';
  select.setAttribute('aria-label', 'Theme');
  select.append(new Option('System', ''), new Option('Light', 'light'), new Option('Dark', 'dark'));
  select.value = document.documentElement.dataset['theme'] ?? '';
  select.addEventListener('change', () => {
    apply(select.value);
    attempt(() => (select.value === '' ? localStorage.removeItem(key) : localStorage.setItem(key, select.value)));
  });
  // Another window of the site has changed it.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    apply(event.newValue ?? '');
    select.value = document.documentElement.dataset['theme'] ?? '';
  });
  document.querySelector('.choices')?.append(select);
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}
