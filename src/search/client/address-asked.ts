/** Name of the event that asks the script for addresses. */
export const addressAsked = 'addressasked';
