/** Kinds of files that are kept, as people call them. */
export const fileKindWords = {
  pdf: 'PDF',
  jpeg: 'ảnh JPEG',
  png: 'ảnh PNG',
  webp: 'ảnh WebP',
  xlsx: 'Excel (.xlsx)',
  docx: 'Word (.docx)',
} as const satisfies Record<string, string>;
export type FileKindName = keyof typeof fileKindWords;
