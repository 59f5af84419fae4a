/** "12.5" → "12,5", with two decimals "12,50"; "1500" → "1.500", as Vietnamese writes numbers. Takes decimal strings. */
export function sayNumber(value: string, decimals = 0): string {
  const [whole = '', part = ''] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const after = part.padEnd(decimals, '0');
  return after === '' ? grouped : `${grouped},${after}`;
}
