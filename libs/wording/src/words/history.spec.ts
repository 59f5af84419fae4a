import { describe, expect, it } from 'vitest';
import { HISTORY_ACTIONS, sayHappened, type Happened } from './history.js';

const none = { before: null, after: null, why: null, sheet: null };
const held = { title: 'ntm-advanced', year: 2022, decisionNumber: '99/QĐ-UBND', decisionDate: '2023-01-26' };
const sheet = { of: 'BTCQGYTX', round: 'Đợt 2 năm 2023' };
const say = (happened: Partial<Happened> & { action: string }): string => sayHappened({ ...none, ...happened });

describe('what happened to a commune', () => {
  it('is said as a sentence', () => {
    expect(say({ action: 'recognitionRecorded', after: held })).toBe(
      'Ghi công nhận NTM nâng cao năm 2022 (99/QĐ-UBND ngày 26/01/2023).',
    );
    const withdrawn = { ...held, withdrawnOn: '2024-05-06', withdrawalNumber: '7/QĐ-UBND' };
    expect(say({ action: 'recognitionWithdrawn', before: held, after: withdrawn, why: 'Không còn đạt' })).toBe(
      'Thu hồi công nhận NTM nâng cao năm 2022 (99/QĐ-UBND ngày 26/01/2023): từ ngày 06/05/2024 (7/QĐ-UBND); lý do: Không còn đạt.',
    );
    expect(say({ action: 'recognitionMended', before: held, after: { ...held, note: 'Đã đối chiếu' } })).toBe(
      'Sửa công nhận NTM nâng cao năm 2022 (99/QĐ-UBND ngày 26/01/2023): ghi chú: Đã đối chiếu.',
    );
    expect(say({ action: 'assessmentReturned', sheet, why: 'Thiếu minh chứng' })).toBe(
      'Trả lại phiếu BTCQGYTX, đợt 2 năm 2023; lý do: Thiếu minh chứng.',
    );
    const opened = { title: 'BTCQGYTX', state: 'open' };
    expect(say({ action: 'caseOpened', after: opened })).toBe('Mở hồ sơ BTCQGYTX.');
    expect(say({ action: 'caseMoved', before: opened, after: { ...opened, state: 'planAgreed' } })).toBe(
      'Chuyển bước hồ sơ BTCQGYTX: từ “mới mở” sang “đã thống nhất giải pháp”.',
    );
    const zone = { zone: '3', decisionNumber: '12/QĐ-SYT', decisionDate: '2023-05-10' };
    expect(say({ action: 'zoneRecorded', before: { zone: '2' }, after: zone })).toBe(
      'Ghi phân vùng: vùng 3 (12/QĐ-SYT ngày 10/05/2023).',
    );
    expect(say({ action: 'zoneCorrected', before: zone, after: { ...zone, zone: null } })).toBe(
      'Đính chính phân vùng: chưa rõ vùng.',
    );
    expect(say({ action: 'pledgeRecorded', after: { title: 'ntm', year: 2024 } })).toBe(
      'Ghi đăng ký phấn đấu NTM năm 2024.',
    );
  });

  it('says something of every act, whatever the record holds', () => {
    for (const action of HISTORY_ACTIONS) {
      expect(say({ action })).toMatch(/^\p{Lu}.*\.$/u);
      expect(say({ action, before: 'x', after: [1] })).not.toContain('undefined');
    }
  });
});
