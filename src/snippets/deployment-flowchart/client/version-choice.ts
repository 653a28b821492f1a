/** The choice of a MAAS version in the header; its scripts run before this one. */
export function versionChoice(): HTMLSelectElement | null {
  return document.querySelector('.version-choice select');
}

/** Makes a version the reader's choice for the whole page, where the header offers it. */
export function offerVersion(version: string): void {
  const choice = versionChoice();
  if (choice === null || choice.value === version || ![...choice.options].some(({ value }) => value === version)) return;
  choice.value = version;
  choice.dispatchEvent(new Event('change'));
}
