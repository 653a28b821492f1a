/**
 * Signs that turn the writing behind them around (Unicode, UAX #9). The site's own texts have none; in the data of a stream they
 * would show a name as what it is not.
 */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text with the mark of a sign that cannot be shown in the place of each sign that turns writing around. */
export function markTurningSigns(text: string): string {
  return text.replace(turning, '\u{FFFD}');
}
