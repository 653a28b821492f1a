import { expect, it } from 'vitest';
import { pageFile, pagePath } from '../../../src/publish/page-file.ts';

const pages = [['', 'index.html'], ['about-images/', 'about-images/index.html'], ['404.html', '404.html']] as const;

it.each(pages)('the page `%s` lies in %s', (path, file) => expect(pageFile(path)).toBe(file));
it.each(pages)('`%s` is the path of the page in %s', (path, file) => expect(pagePath(file)).toBe(path));
