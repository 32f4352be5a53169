// A mail around what somebody writes to a customer. It is sent and previewed from the same parts.

export interface LetterFrame {
  readonly subject: string;
  /** Who writes, small on top. */
  readonly sender: string;
  readonly before: string;
  readonly after: string;
  /** What is answered, unless the answer says it itself: that is told by how their words begin. */
  readonly quote: { readonly lead: string; readonly words: string; readonly begins: string };
  /** What the link to the form says; '' = there is no form. */
  readonly hint: string;
}

export interface LetterPart {
  readonly kind: 'small' | 'text' | 'quote' | 'link';
  readonly text: string;
}

/** From top to bottom; nothing that is empty. */
export function framed({ sender, before, after, quote, hint }: LetterFrame, text: string) {
  const quotes = quote.words !== '' && !text.includes(quote.begins);
  const parts: readonly LetterPart[] = [
    { kind: 'small', text: sender },
    { kind: 'text', text: before },
    { kind: 'text', text },
    { kind: 'text', text: after },
    { kind: 'small', text: quotes ? quote.lead : '' },
    { kind: 'quote', text: quotes ? quote.words : '' },
    { kind: 'link', text: hint },
  ];
  return parts.filter((part) => part.text !== '');
}
