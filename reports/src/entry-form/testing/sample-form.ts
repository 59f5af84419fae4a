import type { EntryForm, EntrySheet } from '../entry-form.js';

/** A form of an office that does not exist. */
export const sampleForm = (sheets: EntrySheet[], more: Partial<EntryForm> = {}): EntryForm => ({
  province: '20',
  provinceName: 'Tỉnh Lạng Sơn',
  at: new Date('2023-10-31T09:00:00Z'),
  demo: true,
  round: { id: '2023-2', name: 'Đợt 2 năm 2023', dueOn: '2023-11-15', closed: false },
  office: { code: 'ttyt-thu', name: 'TTYT huyện Thử' },
  column: 'district',
  sheets,
  ...more,
});
