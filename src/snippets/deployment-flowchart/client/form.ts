import { encodeScenario, readScenarioQuery } from '../../../images/deployment/scenario-address.ts';
import { isCustom, isUpload } from '../../../images/deployment/scenario-input.ts';
import type { Scenario } from '../../../images/deployment/scenario-input.ts';

/** The scenario that the form stands for; what is disabled in it counts for nothing. */
export function readForm(form: HTMLFormElement): Scenario {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') query.set(name, value.trim().toLowerCase());
  return readScenarioQuery(query).scenario;
}

/** Puts a scenario into the form. Inputs that it does not depend on are disabled. */
export function fillForm(form: HTMLFormElement, scenario: Scenario): void {
  const query = new URLSearchParams(encodeScenario(scenario));
  const depends: Readonly<Record<string, boolean>> = { uploaded: isUpload(scenario.target), base: isCustom(scenario.target), 'cloud-init': isCustom(scenario.target) };
  for (const field of form.elements) {
    if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) continue;
    const value = query.get(field.name) ?? '';
    if (field instanceof HTMLSelectElement && value !== '' && ![...field.options].some((option) => option.value === value)) field.add(new Option(value, value));
    if (field !== document.activeElement || field instanceof HTMLSelectElement) field.value = value;
    field.disabled = depends[field.name] === false;
  }
}

/** What is wrong with the text of the base image, as a sentence; empty where nothing is. The field is marked with it. */
export function checkBase(form: HTMLFormElement): string {
  const field = form.elements.namedItem('base');
  if (!(field instanceof HTMLInputElement)) return '';
  const value = field.value.trim();
  const isRefused = value !== '' && readScenarioQuery(new URLSearchParams({ base: value.toLowerCase() })).refused.length > 0;
  field.setAttribute('aria-invalid', String(isRefused));
  return isRefused ? `“${value.slice(0, 40)}” is no base_image: write it as OS/SERIES, such as ubuntu/noble.` : '';
}
