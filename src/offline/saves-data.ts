/** Whether the reader has told the browser to save data (Network Information, `saveData`; not every browser has it). */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}
