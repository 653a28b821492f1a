/** What runs on the page of topics. */
import './filter.ts';
import './letter-keys.ts';
