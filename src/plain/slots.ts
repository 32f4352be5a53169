// The two places where a text names what it promises. They stay open until it is sent: the text and the fields beside it
// then say the same, whichever of them is typed in. Nobody writes these characters: Unicode keeps them for private use.

export const slots = { what: '\uE000', by: '\uE001' } as const;

export const slot = /[\uE000\uE001]/g;

export const withoutSlots = (text: string): string => text.replace(slot, '');
