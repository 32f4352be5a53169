import { Blob } from './blob.ts';
import type { Host } from './bridge.ts';
import { exception } from './bridge.ts';
import { makeEnum } from './signature.ts';

const XFrameOptionsMode = makeEnum('ALLOWALL', 'DEFAULT');
const SandboxMode = makeEnum('IFRAME');
const META_NAMES = [
  'viewport',
  'mobile-web-app-capable',
  'apple-mobile-web-app-capable',
  'google-site-verification',
];

export class HtmlOutput {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  readonly #host: Host;
  constructor(host: Host, content: string) {
    this.#host = host;
    this.#content = content;
  }
  getContent() {
    return this.#content;
  }
  setContent(content: string) {
    this.#content = content;
    return this;
  }
  append(content: string) {
    this.#content += content;
    return this;
  }
  getTitle() {
    return this.#title;
  }
  setTitle(title: string) {
    this.#title = title;
    return this;
  }
  getWidth() {
    return this.#width;
  }
  setWidth(width: number) {
    this.#width = width;
    return this;
  }
  getHeight() {
    return this.#height;
  }
  setHeight(height: number) {
    this.#height = height;
    return this;
  }
  addMetaTag(name: string, content: string) {
    if (!META_NAMES.includes(name)) {
      throw exception(`The meta tag you specified is not allowed in this context: ${name}`);
    }
    return this.append(`<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`);
  }
  setXFrameOptionsMode() {
    return this;
  }
  setSandboxMode() {
    return this;
  }
  getBlob() {
    const base64 = String(this.#host('Utilities.base64Encode', this.#content));
    return new Blob(this.#host, { base64, mime: 'text/html', name: '' });
  }
}

export function makeHtmlService(host: Host) {
  const file = (name: string) => String(host('HtmlService.file', name));
  class HtmlTemplate {
    [name: string]: unknown;
    constructor(source: string) {
      const hidden = (value: unknown) => ({ value, enumerable: false });
      Object.defineProperties(this, {
        evaluate: hidden(() => new HtmlOutput(host, runTemplate(source, { ...this }))),
        getRawContent: hidden(() => source),
      });
    }
  }
  return {
    XFrameOptionsMode,
    SandboxMode,
    createHtmlOutput: (html: unknown = '') =>
      new HtmlOutput(host, html instanceof Blob ? String(html.getDataAsString()) : `${html}`),
    createHtmlOutputFromFile: (name: string) => new HtmlOutput(host, file(name)),
    createTemplate: (source: string) => new HtmlTemplate(source),
    createTemplateFromFile: (name: string) => new HtmlTemplate(file(name)),
  };
}

/** Any `<?` starts code here, also one inside a bundled script. */
function runTemplate(source: string, values: Record<string, unknown>): string {
  const code = source
    .split(/(<\?[\s\S]*?\?>)/)
    .map((part) => {
      const scriptlet = /^<\?(!?=)?([\s\S]*)\?>$/.exec(part);
      if (!scriptlet) return `__out.push(${JSON.stringify(part)});`;
      const [, kind, expression] = scriptlet;
      if (kind === '=') return `__out.push(__escape(${expression}));`;
      return kind === '!=' ? `__out.push(${expression});` : expression;
    })
    .join('\n');
  const out: unknown[] = [];
  new Function('__out', '__escape', ...Object.keys(values), code)(
    out,
    escapeHtml,
    ...Object.values(values),
  );
  return out.join('');
}

function escapeHtml(value: unknown): string {
  return `${value}`.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
