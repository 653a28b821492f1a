// What an address leads to. It needs the table of all addresses, so it is a script of its own that loads when one is pasted, or
// names a section that its page does not have.
import { findSection } from '../../links/client/find-section.ts';
import { sectionAsked } from '../../links/client/section-asked.ts';
import type { AskedSection } from '../../links/client/section-asked.ts';
import { answerAsked } from '../../offline/ask-script.ts';
import { loadJson } from '../../offline/site-data.ts';
import { openAddresses, openResolver } from '../addresses.ts';
import { addressAsked } from './address-asked.ts';

const resolver = openResolver(loadJson);
answerAsked(addressAsked, openAddresses(resolver));
answerAsked(sectionAsked, async (asked: AskedSection) => findSection(asked, await resolver()));
