// Blobs hold base64 text, because that is what crosses to the host; bytes are signed as in Java.
import type { Host } from './bridge.ts';

export interface BlobData {
  readonly base64: string;
  readonly mime: string;
  readonly name: string;
}

export class Blob {
  readonly #host: Host;
  #data: BlobData;
  constructor(host: Host, data: BlobData) {
    this.#host = host;
    this.#data = data;
  }
  static dataOf(blob: unknown): BlobData {
    if (blob instanceof Blob) return blob.#data;
    throw new TypeError('a Blob was expected');
  }
  getBytes() {
    return this.#host('Utilities.base64Decode', this.#data.base64);
  }
  getDataAsString() {
    return this.#host('Utilities.base64ToText', this.#data.base64);
  }
  getContentType() {
    return this.#data.mime;
  }
  setContentType(mime: string) {
    this.#data = { ...this.#data, mime };
    return this;
  }
  getName() {
    return this.#data.name;
  }
  setName(name: string) {
    this.#data = { ...this.#data, name };
    return this;
  }
  copyBlob() {
    return new Blob(this.#host, this.#data);
  }
}
