/** An element with its class, attributes and content. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, className = '', ...content: (string | Node)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A button that does something. */
export function makeButton(text: string, act: () => void, className = ''): HTMLButtonElement {
  const button = make('button', className, text);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
