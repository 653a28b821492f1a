// Says, by the reader's clock, when the image data of the site has grown old. The notice lies over the page, so that nothing
// moves, until the reader closes it; it comes back with the next data that grows old.
import { makeButton } from '../../snippets/shared/dom.ts';
import { attempt } from './attempt.ts';
import { ageInDays, describeAge } from './describe-age.ts';

const key = 'data-age-seen';
const date = document.body.dataset['data'] ?? '';
const days = ageInDays(date, Date.now());

if (days > 30 && attempt(() => localStorage.getItem(key)) !== date) {
  const notice = document.createElement('aside');
  notice.className = 'data-age';
  notice.setAttribute('aria-label', 'Age of the image data');
  const close = makeButton('Close', () => {
    notice.remove();
    attempt(() => localStorage.setItem(key, date));
  });
  notice.append(describeAge(date, days), close);
  document.body.append(notice);
}

export {};
