/** What runs on every page. The theme comes first: see there. */
import '../../offline/trusted-types.ts';
import { offerThemes } from './theme.ts';
import { adoptStyles } from './adopt-styles.ts';
import codeStyles from './copy-code.css?text';
import foldStyles from './version-fold.css?text';
import ageStyles from './data-age.css?text';
import footButtonStyles from './foot-button.css?text';
import linkStyles from '../../links/client/links.css?text';
import './copy-code.ts';
import './maas-version.ts';
import './placeholders/fill.ts';
import './follow-scroll.ts';
import './data-age.ts';
import './keyboard/shortcuts.ts';
import './previews/hover.ts';
import '../../links/client/arrival.ts';
import '../../links/client/ticket-menu.ts';
import '../../search/client/open.ts';
import '../../offline/client/keep.ts';

offerThemes();
adoptStyles(codeStyles + foldStyles + linkStyles + ageStyles + footButtonStyles);
