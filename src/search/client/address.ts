// What an address leads to. It needs the table of all addresses, so it is a script of its own that loads when one is pasted.
import { answerAsked } from '../../offline/ask-script.ts';
import { loadJson } from '../../offline/site-data.ts';
import { openAddresses } from '../addresses.ts';
import { addressAsked } from './address-asked.ts';

answerAsked(addressAsked, openAddresses(loadJson));
