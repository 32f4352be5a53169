// Responses inside the script: what getResponses brought needs no further call to be looked at.
import type { Host } from './bridge.ts';
import { anyItem, isItem, keyOf } from './form-item.ts';
import { ItemResponse } from './form-item-response.ts';
import { needs } from './signature.ts';

interface StoredView {
  readonly id: string;
  readonly at: number;
  readonly respondent: string;
  readonly editUrl: string;
  readonly answers: readonly { itemId: number; type: string; answer: unknown }[];
}

function sent(responses: readonly ItemResponse[]) {
  return responses.map((response) => ({
    itemId: keyOf(response.getItem()).id,
    answer: response.getResponse(),
  }));
}

export class FormResponse {
  readonly #host: Host;
  readonly #formId: string;
  readonly #stored: StoredView | undefined;
  #answers: readonly ItemResponse[];

  constructor(host: Host, formId: string, stored?: unknown) {
    this.#host = host;
    this.#formId = formId;
    this.#stored = stored as StoredView | undefined;
    this.#answers = (this.#stored?.answers ?? []).map(
      ({ itemId, type, answer }) =>
        new ItemResponse(anyItem(host, formId, { id: itemId, type }), answer),
    );
  }
  withItemResponse(...args: unknown[]) {
    needs('FormApp.FormResponse.withItemResponse', args, (value) => value instanceof ItemResponse);
    const [added] = args;
    if (added instanceof ItemResponse) {
      const { id } = keyOf(added.getItem());
      const others = this.#answers.filter((each) => keyOf(each.getItem()).id !== id);
      this.#answers = [...others, added];
    }
    return this;
  }
  toPrefilledUrl() {
    return this.#host('FormApp.Form.toPrefilledUrl', this.#formId, sent(this.#answers));
  }
  submit() {
    const stored = this.#host('FormApp.Form.submit', this.#formId, sent(this.#answers));
    return new FormResponse(this.#host, this.#formId, stored);
  }
  getId() {
    return this.#stored?.id ?? null;
  }
  getTimestamp() {
    return this.#stored ? new Date(this.#stored.at) : null;
  }
  getRespondentEmail() {
    return this.#stored?.respondent ?? '';
  }
  getEditResponseUrl() {
    return this.#stored?.editUrl ?? null;
  }
  getItemResponses() {
    return [...this.#answers];
  }
  getResponseForItem(...args: unknown[]) {
    needs('FormApp.FormResponse.getResponseForItem', args, isItem);
    const [item] = args;
    if (!isItem(item)) return null;
    const { id } = keyOf(item);
    return this.#answers.find((each) => keyOf(each.getItem()).id === id) ?? null;
  }
}
