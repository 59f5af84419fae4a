import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, type AccountInput } from '@chuan-xa/accounts';
import { Changes, machineActor } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { bytesOf, openForm, readForm, type OpenForm } from './form/testing/register-file.js';
import { makeAccounts, makeCommunes, makePledges, makeRecognitions, makeRegisterKinds, makeZones } from './index.js';

const ACTOR = machineActor('Phòng KHTC – tổng hợp', 'test');
type Name = 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts';
let database: TestDatabase;
let kinds: ReturnType<typeof makeRegisterKinds>;
const forms = new Map<Name, Buffer>();

beforeAll(async () => {
  database = await openTestDatabase('played', '2026-06-01T09:00:00Z');
  kinds = makeRegisterKinds(database.transactions, new Changes());
  await database.transactions.run(ACTOR, async (tx) => {
    for (let at = 1; at <= 12; at += 1) {
      const centre: AccountInput = {
        username: `ttyt-${at}`,
        unit: `TTYT ${at}`,
        post: 'nhập liệu',
        office: 'ttyt-trang-dinh',
        roles: ['healthCentre'],
      };
      await addAccount(tx, centre);
    }
  });
  const { transactions } = database;
  forms.set('recognitions', await bytesOf(await makeRecognitions(transactions, ACTOR)));
  forms.set('pledges', await bytesOf(await makePledges(transactions, ACTOR)));
  forms.set('zones', await bytesOf(await makeZones(transactions, ACTOR)));
  forms.set('communes', await bytesOf(await makeCommunes(transactions, ACTOR, '2023-11-01')));
  forms.set('accounts', await bytesOf(await makeAccounts(transactions, ACTOR)));
});
afterAll(() => database.close());

const formOf = (name: Name): Promise<OpenForm> => openForm(forms.get(name) ?? Buffer.alloc(0));
const read = (name: Name, bytes: Buffer) => readForm(database.transactions, ACTOR, kinds[name], bytes);

/** What is typed into a row, where the fault is then shown, and which it is. */
interface Plant {
  cells: Record<string, ExcelJS.CellValue>;
  at: string;
  code: string;
}
const plant = (key: string, value: ExcelJS.CellValue, code: string, at = key, more: Plant['cells'] = {}): Plant => ({
  cells: { [key]: value, ...more },
  at,
  code,
});
const long = 'x'.repeat(2001);
/** Into rows that stand. */
const STANDING: Record<Name, Plant[]> = {
  recognitions: [
    plant('title', 'NTM kiểu mẫu', 'REGISTER_CELL_FIXED'),
    plant('code', '06001', 'REGISTER_CELL_FIXED'),
    plant('year', 'hai nghìn', 'REGISTER_NOT_A_YEAR'),
    plant('year', 1902, 'YEAR_OUT_OF_RANGE'),
    plant('year', 2099, 'YEAR_AFTER_DECISION'),
    plant('year', null, 'CELL_REQUIRED'),
    plant('decisionDate', '31/02/2023', 'CELL_NOT_A_DATE'),
    plant('decisionDate', '01/01/2099', 'DECISION_IN_FUTURE'),
    plant('decisionDate', '01/01/1999', 'YEAR_AFTER_DECISION'),
    plant('decisionNumber', '9'.repeat(101), 'CELL_TOO_LONG'),
    plant('decisionNumber', { error: '#REF!' }, 'CELL_HAS_ERROR'),
    plant('decisionNumber', { formula: 'A1&"x"', result: undefined }, 'CELL_FORMULA_WITHOUT_VALUE'),
    plant('termEndsOn', '01/01/2001', 'TERM_ENDS_BEFORE_DECISION'),
    plant('edition', 'byt-1300-2032', 'CELL_NOT_IN_LIST'),
    plant('withdrawnOn', '01/05/2026', 'WITHDRAWAL_NEEDS_DECISION', 'withdrawalNumber'),
    plant('withdrawalNumber', '7/QĐ', 'WITHDRAWAL_NEEDS_DECISION', 'withdrawnOn'),
    plant('withdrawnOn', '01/01/2002', 'WITHDRAWN_BEFORE_DECISION', 'withdrawnOn', { withdrawalNumber: '7/QĐ' }),
    plant('withdrawnOn', '02/06/2026', 'DECISION_IN_FUTURE', 'withdrawnOn', { withdrawalNumber: '7/QĐ' }),
    plant('note', long, 'CELL_TOO_LONG'),
    plant('why', long, 'CELL_TOO_LONG'),
  ],
  pledges: [
    plant('year', 2020, 'REGISTER_CELL_FIXED'),
    plant('commune', 'xã Khác', 'REGISTER_CELL_FIXED'),
    plant('droppedOn', 'hôm qua', 'CELL_NOT_A_DATE'),
    plant('document', long, 'CELL_TOO_LONG'),
  ],
  zones: [
    plant('zone', 'vùng 4', 'CELL_NOT_IN_LIST'),
    plant('zone', null, 'CELL_REQUIRED'),
    plant('decisionDate', '01/01/2099', 'ZONE_DECISION_IN_FUTURE'),
    plant('withdrawn', 'bỏ', 'CELL_NOT_IN_LIST'),
    plant('district', 'huyện Mẫu', 'REGISTER_CELL_FIXED'),
  ],
  communes: [
    plant('code', '06002', 'REGISTER_CELL_FIXED'),
    plant('type', 'đặc khu', 'REGISTER_CELL_FIXED'),
    plant('district', 'huyện Mẫu', 'REGISTER_CELL_FIXED'),
    plant('name', null, 'CELL_REQUIRED'),
    plant('name', 'Xã Mẫu', 'COMMUNE_NAME_HAS_TYPE'),
    plant('office', 'TTYT Mẫu', 'CELL_NOT_IN_LIST'),
    plant('alsoWritten', 'x'.repeat(501), 'CELL_TOO_LONG'),
  ],
  accounts: [
    plant('username', 'khac', 'REGISTER_CELL_FIXED'),
    plant('holder', 'Người khác', 'REGISTER_ACCOUNT_FIXED'),
    plant('state', 'đã đóng', 'REGISTER_ACCOUNT_FIXED'),
    plant('unit', null, 'CELL_REQUIRED'),
    plant('office', 'TTYT Không Có', 'CELL_NOT_IN_LIST'),
    plant('office', null, 'OFFICE_NEEDED'),
    plant('role-healthCentre', null, 'ROLE_NEEDED'),
    plant('role-healthCentre', null, 'OFFICE_NOT_TAKEN', 'role-healthCentre', { 'role-leadership': 'x' }),
    plant('role-leadership', 'có thể', 'CELL_NOT_IN_LIST'),
  ],
};

const recognition = { code: '06001', title: 'BTCQGYTX', year: 2024, decisionNumber: '1', decisionDate: '01/02/2025' };
const pledge = { code: '06001', title: 'BTCQGYTX', year: 2025 };
const zone = { code: '06001', zone: 1, decisionNumber: '1', decisionDate: '01/02/2025' };
const account = { username: 'moi', unit: 'Mới', post: 'mới', 'role-leadership': 'x' };
/** New rows; each with a number of its own, so that no two are one. */
const ADDED: Record<Name, Plant[]> = {
  recognitions: [
    plant('code', '99999', 'COMMUNE_NOT_FOUND', 'code', { ...recognition, code: '99999' }),
    plant('commune', 'xã Chi Lăn', 'COMMUNE_NOT_FOUND', 'commune', { ...recognition, code: null }),
    plant('commune', 'Quang Trung', 'COMMUNE_CODE_OF_ANOTHER', 'code', recognition),
    plant('code', null, 'CELL_REQUIRED', 'commune', { ...recognition, code: null }),
    plant('title', 'xã đẹp', 'CELL_NOT_IN_LIST', 'title', { ...recognition, title: 'xã đẹp' }),
    plant('title', 'NTM', 'TITLE_NOT_FOR_TYPE', 'title', {
      ...recognition,
      code: '05971',
      title: 'NTM',
      year: 2022,
      decisionDate: '01/02/2023',
    }),
    plant('decisionNumber', null, 'CELL_REQUIRED', 'decisionNumber', { ...recognition, decisionNumber: null }),
    plant('decisionDate', '02/06/2026', 'DECISION_IN_FUTURE', 'decisionDate', {
      ...recognition,
      decisionDate: '02/06/2026',
    }),
    plant('year', 2026, 'YEAR_AFTER_DECISION', 'year', { ...recognition, year: 2026 }),
  ],
  pledges: [
    plant('title', 'NTM', 'TITLE_NOT_FOR_TYPE', 'title', { code: '05971', title: 'NTM', year: 2022 }),
    plant('year', null, 'CELL_REQUIRED', 'year', { ...pledge, year: null }),
    plant('commune', 'Tân', 'COMMUNE_NOT_FOUND', 'commune', { ...pledge, code: null }),
  ],
  zones: [
    plant('zone', null, 'CELL_REQUIRED', 'zone', { ...zone, zone: null }),
    plant('decisionDate', '01/01/2099', 'ZONE_DECISION_IN_FUTURE', 'decisionDate', {
      ...zone,
      decisionDate: '01/01/2099',
    }),
    plant('code', '99999', 'COMMUNE_NOT_FOUND', 'code', { ...zone, code: '99999' }),
    plant('withdrawn', 'x', 'CELL_NOT_IN_LIST', 'withdrawn', { ...zone, decisionNumber: '2' }),
  ],
  communes: [plant('name', 'Mới', 'REGISTER_NO_NEW_ROWS', 'name', { code: '99999' })],
  accounts: [
    plant('username', 'Có Dấu', 'USERNAME_FORM', 'username', { ...account, username: 'Có Dấu' }),
    plant('username', 'ttyt-1', 'ACCOUNT_EXISTS', 'username', { ...account, username: 'ttyt-1' }),
    plant('post', null, 'CELL_REQUIRED', 'post', { ...account, username: 'moi-2', post: null }),
    plant('role-leadership', null, 'ROLE_NEEDED', 'role-healthCentre', {
      username: 'moi-3',
      unit: 'a',
      post: 'b',
      'role-leadership': null,
    }),
    plant('role-healthCentre', 'x', 'OFFICE_NEEDED', 'role-healthCentre', { username: 'moi-4', unit: 'a', post: 'b' }),
  ],
};

const NAMES = ['recognitions', 'pledges', 'zones', 'communes', 'accounts'] as const;

/** Rows in which every plant is a fault: of recognitions such that are not withdrawn, of another unit and title than is planted. */
function plain(form: OpenForm, name: Name): number[] {
  const rows = Array.from({ length: form.empty - form.first }, (_none, at) => form.first + at);
  if (name !== 'recognitions') return rows;
  const text = (row: number, key: string): string => form.sheet.getCell(row, form.column(key)).text;
  return rows.filter(
    (row) => text(row, 'withdrawnOn') === '' && text(row, 'code') !== '06001' && text(row, 'title') !== 'NTM kiểu mẫu',
  );
}

describe('faults of every kind, each in a row of its own', () => {
  it.each(NAMES)('of %s are all found in one pass, each at its cell and at no other', async (name) => {
    const rows = plain(await formOf(name), name);
    const plants = STANDING[name];
    // Wherever they stand.
    const places = fc.shuffledSubarray(rows, { minLength: plants.length, maxLength: plants.length });
    await fc.assert(
      fc.asyncProperty(places, fc.nat(100), async (at, gap) => {
        const form = await formOf(name);
        const expected: string[] = [];
        const put = (row: number, one: Plant): void => {
          for (const [key, value] of Object.entries(one.cells)) form.set(row, key, value);
          expected.push(`${form.at(row, one.at)} ${one.code}`);
        };
        for (const [index, one] of plants.entries()) put(at[index] ?? 0, one);
        for (const [index, one] of ADDED[name].entries()) put(form.empty + (gap % 20) + index * 2, one);
        const found = await read(name, await form.bytes());
        expect(found.faults.map(({ cell, code }) => `${cell} ${code}`).sort()).toEqual(expected.sort());
        for (const { sentence } of found.faults) expect(sentence).not.toContain('…');
      }),
      { numRuns: 2, seed: 2023 },
    );
  });
});

describe('rows beside each other and beside the register', () => {
  it('the same record twice in one file, and one that stands already but otherwise', async () => {
    const form = await formOf('recognitions');
    const text = (key: string): ExcelJS.CellValue => form.sheet.getCell(form.first, form.column(key)).value;
    for (const key of ['code', 'title', 'year', 'decisionNumber', 'decisionDate']) {
      form.set(form.empty, key, text(key));
      form.set(form.empty + 1, key, key === 'decisionNumber' ? '1' : text(key));
      form.set(form.empty + 2, key, key === 'decisionNumber' ? '1' : text(key));
    }
    form.set(form.empty, 'note', 'ghi chú khác');
    const { faults } = await read('recognitions', await form.bytes());
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      `${form.at(form.empty, 'commune')} RECOGNITION_EXISTS`,
      `${form.at(form.empty + 2, 'commune')} RECOGNITION_TWICE`,
    ]);
  });

  it('a row copied with its hidden id, and one of another file', async () => {
    const form = await formOf('zones');
    form.set(form.empty, 'id', form.sheet.getCell(form.first, form.column('id')).value);
    form.set(form.empty + 1, 'id', '999999');
    form.set(form.empty + 1, 'zone', 'vùng 1');
    const { faults } = await read('zones', await form.bytes());
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      `${form.at(form.empty, 'code')} REGISTER_ROW_COPIED`,
      `${form.at(form.empty + 1, 'id')} REGISTER_ROW_STRANGE`,
    ]);
  });

  it('a zone of a decision that stands already otherwise', async () => {
    const form = await formOf('zones');
    const copy = (row: number, key: string): void =>
      form.set(row, key, form.sheet.getCell(form.first, form.column(key)).value);
    for (const key of ['code', 'decisionNumber', 'decisionDate']) copy(form.empty, key);
    const standing = form.sheet.getCell(form.first, form.column('zone')).text;
    form.set(form.empty, 'zone', standing === 'vùng 1' ? 'vùng 2' : 'vùng 1');
    const { faults } = await read('zones', await form.bytes());
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      `${form.at(form.empty, 'commune')} REGISTER_ROW_EXISTS`,
    ]);
  });
});

describe('a file as a whole', () => {
  it('of another form is named as what it is; one without its hidden part is none of ours', async () => {
    const zones = await read('recognitions', forms.get('zones') ?? Buffer.alloc(0));
    expect(zones.faults).toMatchObject([{ code: 'REGISTER_OTHER_FORM', values: { given: 'sổ phân vùng' } }]);
    const form = await formOf('accounts');
    form.workbook.removeWorksheet('_chuan_xa');
    expect((await read('accounts', await form.bytes())).faults).toMatchObject([{ code: 'REGISTER_NOT_OURS' }]);
  });

  it('lacks a column, or has one twice', async () => {
    const form = await formOf('pledges');
    form.set(form.first - 1, 'note', 'cx:document');
    const { faults } = await read('pledges', await form.bytes());
    expect(faults.map(({ code, values }) => `${code} ${values.column}`)).toEqual([
      'COLUMN_NOT_FOUND Ghi chú',
      'COLUMN_TWICE Văn bản đăng ký',
    ]);
  });

  it('is known by its heads where the hidden row of keys is gone', async () => {
    const form = await formOf('pledges');
    const note = form.at(form.first, 'note');
    form.set(form.first, 'note', 'đã đổi');
    const bytes = await form.bytes();
    const again = await openForm(bytes);
    again.sheet.spliceRows(again.first - 1, 1);
    const { faults, changes } = await read('pledges', await again.bytes());
    expect(faults).toEqual([]);
    expect(changes.map(({ to }) => to)).toEqual(['đã đổi']);
    expect(changes[0]?.cell).not.toBe(note);
  });
});
