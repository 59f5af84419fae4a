import { wordFor } from './lookup.js';

/** What an account may be: one of these, or several. */
export type Role = 'healthCentre' | 'planningOffice' | 'leadership' | 'administrator';

export const roleWords: Record<Role, string> = {
  healthCentre: 'trung tâm y tế',
  planningOffice: 'Phòng Kế hoạch - Tài chính',
  leadership: 'lãnh đạo',
  administrator: 'quản trị',
};

/** "lãnh đạo" from "leadership". */
export const roleWord = (role: string | number): string => wordFor(roleWords, role);
