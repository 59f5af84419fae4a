/** "12.5" → "12,5". Anything that is not a number with a decimal point comes back as it is. */
export const formatDecimal = (value: string | number): string => {
  const text = String(value);
  return /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
};

/** 1500 → "1.500": a count of things, grouped by a point as Vietnamese writes it. Takes whole numbers. */
export const formatCount = (count: number): string => {
  const digits = String(Math.abs(Math.trunc(count))).replace(/\B(?=(\d{3})+$)/g, '.');
  return count < 0 ? `-${digits}` : digits;
};

/** (31, 120) → "31/120"; (0, 0) → "" as an empty denominator gives an empty cell. */
export const formatFraction = (part: number, whole: number): string =>
  whole === 0 ? '' : `${formatCount(part)}/${formatCount(whole)}`;

/** (31, 120) → "25,8 %", rounded half up to a tenth in whole numbers; an empty denominator gives "". */
export const formatPercent = (part: number, whole: number): string => {
  if (whole === 0) return '';
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  const rest = tenths % 10;
  return `${formatCount(Math.floor(tenths / 10))}${rest === 0 ? '' : `,${rest}`} %`;
};

/** Bytes → "10 MB", "1,5 MB", "512 KB"; a text comes back as it is. */
export const formatSize = (size: string | number): string => {
  if (typeof size === 'string') return size;
  const [amount, unit] = size >= 1024 * 1024 ? [size / (1024 * 1024), 'MB'] : [size / 1024, 'KB'];
  return `${formatDecimal(String(Math.round(amount * 10) / 10))} ${unit}`;
};
