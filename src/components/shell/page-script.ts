/** What runs on every page. */
import './copy-code.ts';
import './maas-version.ts';
import '../../links/client/arrival.ts';
import '../../links/client/ticket-menu.ts';
