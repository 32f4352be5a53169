// Phone numbers as people type them.

/** Digits of a phone number without what a country code changes, or '' when there are fewer than six. */
export function phoneKey(phone: string): string {
  const digits = phone
    .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return digits.length >= 6 ? `t${digits.slice(-9)}` : '';
}

/** A name in a chat cannot be called. */
export const isPhone = (text: string): boolean => phoneKey(text) !== '';

/** +886 (0)912: the zero is not dialled from abroad. */
export const callLink = (phone: string): string =>
  `tel:${phone
    .normalize('NFKC')
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')}`;
