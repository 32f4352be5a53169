import type { Host } from './bridge.ts';
import { isObject, isText, needs } from './signature.ts';

class Properties {
  readonly #host: Host;
  readonly #kind: string;
  constructor(host: Host, kind: string) {
    this.#host = host;
    this.#kind = kind;
  }
  getProperty(...args: unknown[]) {
    needs('PropertiesService.Properties.getProperty', args, isText);
    return this.#host('Properties.getProperty', this.#kind, ...args);
  }
  getProperties() {
    return this.#host('Properties.getProperties', this.#kind);
  }
  getKeys() {
    return this.#host('Properties.getKeys', this.#kind);
  }
  setProperty(...args: unknown[]) {
    needs('PropertiesService.Properties.setProperty', args, isText, isText);
    this.#host('Properties.setProperties', this.#kind, Object.fromEntries([args]), false);
    return this;
  }
  setProperties(values: Record<string, unknown>, deleteAllOthers = false) {
    needs('PropertiesService.Properties.setProperties', [values], isObject);
    const texts = Object.values(values);
    needs('PropertiesService.Properties.setProperties', texts, ...texts.map(() => isText));
    this.#host('Properties.setProperties', this.#kind, values, deleteAllOthers);
    return this;
  }
  deleteProperty(...args: unknown[]) {
    needs('PropertiesService.Properties.deleteProperty', args, isText);
    this.#host('Properties.deleteProperty', this.#kind, ...args);
    return this;
  }
  deleteAllProperties() {
    this.#host('Properties.setProperties', this.#kind, {}, true);
    return this;
  }
}

export function makePropertiesService(host: Host): object {
  const hand = (kind: string) =>
    host('PropertiesService.get', kind) ? new Properties(host, kind) : null;
  return {
    getDocumentProperties: () => hand('document'),
    getScriptProperties: () => hand('script'),
    getUserProperties: () => hand('user'),
  };
}
