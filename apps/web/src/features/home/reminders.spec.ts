import { describe, expect, it } from 'vitest';
import type { Round } from '../../app/round.js';
import { progressText, returnedText, sayDue, sheetsText, tasksText } from './reminders.js';
import type { Home, Progress, StandardCount } from './use-home.js';

const round: Round = {
  id: '2026-1',
  name: 'Đợt 1 năm 2026',
  year: 2026,
  unitsOn: '2026-03-01',
  period: 3,
  dueOn: '2026-11-25',
  closesOn: null,
  cutOffYear: 2025,
  illustrative: false,
  standards: [],
  closedAt: null,
  openedAt: '2026-02-10T01:30:00.000Z',
};
const due = { dueOn: '2026-11-25', daysLeft: 3 };
const at = '2026-11-22T02:00:00Z';
const when = { round, due, at };

const standard: StandardCount = {
  standard: 'byt-1300-2023',
  shortTitle: 'BTCQGYTX 1300',
  title: 'BTCQGYTX',
  sheets: 22,
  byState: { notStarted: 1, draft: 2, returned: 3, submitted: 6, accepted: 10 },
  complete: 18,
};
const returned: Home['returned'] = [
  {
    sheet: '890ed649-c59b-40a0-bec4-085b79c39abd',
    code: '06004',
    commune: 'xã Quốc Khánh',
    standard: 'byt-1300-2023',
    reason: '=Thiếu chữ ký',
    by: 'Phòng KHTC – thẩm định',
    at: '2026-11-21T03:20:00.000Z',
  },
];

describe('what is due', () => {
  it('is told with its days, or why there is none', () => {
    expect(sayDue(round, due)).toBe('Hạn nộp 25/11/2026 (còn 3 ngày)');
    expect(sayDue(round, { ...due, daysLeft: -2 })).toBe('Hạn nộp 25/11/2026 (quá hạn 2 ngày)');
    expect(sayDue(round, null)).toBe('Đợt này chưa có hạn nộp');
    expect(sayDue({ ...round, closedAt: '2026-11-20T09:00:00Z' }, null)).toBe(
      'Đợt đã đóng lúc 16:00 ngày 20/11/2026; số liệu chỉ để xem',
    );
  });
});

describe('a reminder', () => {
  it('says which round, when, what, and what to do', () => {
    expect(returnedText(when, returned, () => 'BTCQGYTX 1300')).toBe(
      [
        'Đợt 1 năm 2026: 1 phiếu bị trả lại',
        'Lúc 09:00 ngày 22/11/2026',
        '• xã Quốc Khánh, BTCQGYTX 1300: =Thiếu chữ ký (Phòng KHTC – thẩm định, 10:20 ngày 21/11/2026)',
        'Việc cần làm: sửa theo lý do trên rồi nộp lại trước hết ngày 25/11/2026 (còn 3 ngày).',
      ].join('\n'),
    );
  });

  it('counts what is still to be submitted: what is not begun, not finished, or came back', () => {
    const text = sheetsText(when, [standard]);
    expect(text).toContain(
      '• BTCQGYTX 1300: 22 phiếu; chưa nhập 1, đang nhập 2, bị trả lại 3, đã nộp 6, đã thẩm định 10; nhập đủ 18/22',
    );
    expect(text).toContain('nhập đủ và nộp 6 phiếu trước hết ngày 25/11/2026');
    const done = { ...standard, byState: { ...standard.byState, notStarted: 0, draft: 0, returned: 0 } };
    expect(sheetsText(when, [done])).not.toContain('Việc cần làm');
  });

  it('asks for nothing of a round that is closed, and marks what is illustrative', () => {
    const closed = { ...round, closedAt: '2026-11-20T09:00:00Z', illustrative: true };
    const text = sheetsText({ ...when, round: closed, due: null }, [standard]);
    expect(text).not.toContain('Việc cần làm');
    expect(text).toMatch(/^Đợt 1 năm 2026 \(số liệu minh họa\): /);
  });

  it('of offices names each, and asks those that were sent something back', () => {
    const tasks = [
      { office: 'a', officeName: 'TTYT Lộc Bình', standard: 'byt-1300-2023', waiting: 8, returned: 0 },
      { office: 'b', officeName: 'TTYT Văn Quan', standard: 'byt-1300-2023', waiting: 0, returned: 2 },
    ];
    const text = tasksText({ ...when, due: { ...due, daysLeft: -2 } }, tasks, () => 'BTCQGYTX 1300');
    expect(text).toContain('• TTYT Văn Quan, BTCQGYTX 1300: chờ thẩm định 0, đã trả lại 2');
    expect(text).toContain('nộp lại, đã quá hạn 25/11/2026.');
    expect(tasksText(when, tasks.slice(0, 1), () => 'BTCQGYTX 1300')).not.toContain('Việc cần làm');
  });

  it('of the progress ends with the whole', () => {
    const counts: Progress['total'] = {
      ...{ communes: 65, pledged: 10, assessed: 60, submitted: 42, appraised: 16, recognised: 0 },
      ...{ met: 30, metPledged: 9, notMet: 5, undetermined: 7, notAssessed: 23 },
    };
    const progress: Progress = {
      round: { id: round.id, name: round.name, year: 2026, unitsOn: round.unitsOn, closedAt: null },
      title: 'BTCQGYTX',
      assessedHere: true,
      offices: [{ office: '', name: '', counts }],
      total: counts,
    };
    const lines = progressText(when, progress).split('\n');
    expect(lines[2]).toMatch(/^• Chưa có đơn vị phụ trách: 65 xã/);
    expect(lines[3]).toBe('• Cả tỉnh: 65 xã, đã chấm 60, đã nộp 42, đã thẩm định 16');
    expect(lines[4]).toBe('Việc cần làm: nộp 23 xã còn lại trước hết ngày 25/11/2026 (còn 3 ngày).');
  });
});
