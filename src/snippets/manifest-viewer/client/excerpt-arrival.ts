// A permalink may name a package that the excerpt in this page leaves out: say so, and lead to the viewer, which knows more.
import { readFragment } from '../../shared/fragment.ts';
import { harmless } from '../harmless.ts';

for (const notice of document.querySelectorAll<HTMLElement>('.excerpt-notice')) {
  const prefix = `${notice.parentElement?.dataset['fragmentPrefix'] ?? ''}/`;
  const link = notice.querySelector('a');
  const text = document.createTextNode('');
  notice.prepend(text);
  const arrive = (): void => {
    if (link === null) return;
    const fragment = readFragment(location.hash, 'manifest');
    const id = ['manifest', ...(fragment?.path ?? [])].join('/');
    const isMissing = id.startsWith(prefix) && document.getElementById(id) === null;
    text.data = isMissing ? `This table holds no package “${harmless(id.slice(prefix.length))}”. ` : '';
    link.hidden = !isMissing;
    link.hash = location.hash;
    if (isMissing) notice.scrollIntoView({ block: 'center' });
  };
  arrive();
  addEventListener('hashchange', arrive);
}
