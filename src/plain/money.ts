// Amounts as people type and read them, and what may be given away.

/** "1,200", "12,50", "NT$ 500", full-width digits; null = nothing typed, undefined = no amount. */
export function amountIn(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return null;
  // Only before a digit: of "Rs. 500" nothing but the R and the s would go, and half a rupee would be left.
  const plain = text.replace(/^[^\d.,-]+(?=\d)|\D+$/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replace(/,/g, ''));
  return /^\d*[.,]?\d+$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** "500 EUR"; a desk may have no currency. */
export const sumOf = (value: number, currency: string): string => `${value} ${currency}`.trim();

/** Where no limit was decided, none holds (S7). */
export const isWithin = (limit: number | null, value: number): boolean =>
  limit === null || value <= limit;

/** Somebody's yes holds for less, too. */
export const isApproved = (
  given: { readonly value: number | null; readonly approvedBy: string },
  value: number,
): boolean => given.approvedBy !== '' && value <= (given.value ?? 0);
