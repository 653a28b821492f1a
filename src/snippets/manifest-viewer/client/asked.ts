/** Names of what the viewer asks of scripts that are loaded for it. */
export const ownFilesAsked = 'ownfiles';
export const comparisonAsked = 'comparison';
