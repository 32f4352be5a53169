/** "12,50", "1,200" and full-width digits are numbers too; null = nothing said, NaN = no number. */
export function amountIn(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return null;
  const isGrouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  return Number(isGrouped ? plain.replace(/,/g, '') : plain.replace(',', '.'));
}
