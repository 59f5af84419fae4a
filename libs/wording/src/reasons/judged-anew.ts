/** "Điểm của phiếu không dùng được với bản r2: …": why the answers of a sheet cannot be judged by a later revision. */
export const sayUnfit = (revision: string, faults: string[]): string =>
  `Điểm của phiếu không dùng được với bản ${revision} của bộ tiêu chí: ${faults.join(' ')}`;

/** Where no revision of a standard is published, nothing can be judged by it. */
export const NONE_PUBLISHED = 'Bộ tiêu chí này hiện không có bản nào được công bố.';
