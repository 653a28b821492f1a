/** Address of the page that the search's entry leads to without JavaScript, relative to the root of the site. */
export const searchPagePath = 'search/';
