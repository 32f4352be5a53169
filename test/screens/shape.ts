// A page but for its words: all that axe's verdict can hang on, and nothing of what they say.

/** Runs inside the page; null leaves nothing out. */
export function shapeOf(without: string | null): { shape: string; languages: string[] } {
  const said = new Set(['aria-label', 'title', 'placeholder', 'alt', 'value', 'label', 'content']);
  const unsaid = new Set(['lang', 'srcdoc', 'src']);
  const kindOf = (text: string): string => {
    const words = text.trim();
    // Of a single sign, and of signs that are no letters, axe judges differently.
    if (words.length < 2) return `${words.length}`;
    return /[\p{L}\p{N}]/u.test(words) ? 'words' : 'signs';
  };
  const attributesOf = (element: Element): string[] =>
    [...element.attributes]
      .filter(({ name }) => !unsaid.has(name))
      .map(({ name, value }) => {
        const isSaid = said.has(name) || (name === 'href' && element.matches('a'));
        return `${name}=${isSaid ? kindOf(value) : value}`;
      });
  const stateOf = (element: Element): string[] => {
    const { value, checked, disabled } = element as HTMLInputElement;
    return [
      typeof value === 'string' ? kindOf(value) : '',
      checked ? 'checked' : '',
      disabled ? 'disabled' : '',
      element === document.activeElement ? 'focused' : '',
    ];
  };
  /** How far words run over: axe minds from 14 px on where one can scroll. */
  const spillOf = (element: Element): string[] => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (clientWidth === 0) return ['inline'];
    const wide = scrollWidth - clientWidth;
    const high = scrollHeight - clientHeight;
    return [wide > 1 ? 'wide' : '', high > 13 ? 'high' : ''];
  };
  const isLeftOut = (element: Element): boolean =>
    element.matches('script') || (without !== null && element.matches(without));
  const shape = (node: Node): unknown => {
    if (node instanceof Text) return kindOf(node.data);
    if (!(node instanceof Element) || isLeftOut(node)) return '';
    if (node.matches('style')) return node.textContent;
    const own = [...attributesOf(node), ...stateOf(node), ...spillOf(node)];
    return [node.nodeName, ...own, ...[...node.childNodes].map(shape)];
  };
  const { documentElement: whole } = document;
  return {
    shape: JSON.stringify([innerWidth, document.title !== '', shape(whole)]),
    languages: [
      `html ${whole.lang}`,
      ...[...document.querySelectorAll('[lang]')].map(
        (element) => element.getAttribute('lang') ?? '',
      ),
    ],
  };
}
