/** One answer, made by the script or read from a response. */
export class ItemResponse {
  readonly #item: object;
  readonly #response: unknown;
  constructor(item: object, response: unknown) {
    this.#item = item;
    this.#response = response;
  }
  getItem() {
    return this.#item;
  }
  getResponse() {
    return this.#response;
  }
}
