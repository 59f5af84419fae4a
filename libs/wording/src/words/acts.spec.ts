import { expect, it } from 'vitest';
import { sayActs } from './acts.js';

it.each([
  ['scoreWritten', 300, 20, 'ghi 300 ô điểm, 20 xã'],
  ['scoreWritten', 1, 1, 'ghi điểm'],
  ['scoreWritten', 1200, 1, 'ghi 1.200 ô điểm'],
  ['assessmentReturned', 2, 2, 'trả lại 2 phiếu, 2 xã'],
  ['roundEdited', 2, 0, 'sửa đợt, 2 lần'],
  ['roundEdited', 1, 0, 'sửa đợt'],
  ['caseWritten', 3, 1, 'ghi hồ sơ, 3 lần'],
  ['constructor', 2, 0, 'constructor, 2 lần'],
])('%s × %i of %i communes', (action, count, communes, words) => {
  expect(sayActs({ action, count, communes })).toBe(words);
});
