import fc from 'fast-check';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, grantOf, makeTemporary, NO_PASSWORD } from '@chuan-xa/accounts';
import { Changes, machineActor } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import type { RegisterPlan, RegisterUndo } from './form/plan.js';
import type { RegisterKind } from './form/register-kind.js';
import { accountsOpen, tableOf, zonesRead } from './form/testing/kept-tables.js';
import { bytesOf, openForm, readForm } from './form/testing/register-file.js';
import { makeAccounts, makeCommunes, makePledges, makeRecognitions, makeRegisterKinds, makeZones } from './index.js';

const ACTOR = machineActor('Phòng KHTC – tổng hợp', 'test');
type Name = 'recognitions' | 'pledges' | 'zones' | 'communes' | 'accounts';
let database: TestDatabase;
let kinds: ReturnType<typeof makeRegisterKinds>;

beforeAll(async () => {
  database = await openTestDatabase('played', '2026-06-01T09:00:00Z');
  kinds = makeRegisterKinds(database.transactions, new Changes());
  const accounts = [
    { username: 'khtc', unit: 'Phòng KHTC', post: 'tổng hợp', roles: ['planningOffice' as const] },
    {
      username: 'ttyt-a',
      unit: 'TTYT Tràng Định',
      post: 'nhập liệu',
      office: 'ttyt-trang-dinh',
      roles: ['healthCentre' as const],
    },
    { username: 'ld', unit: 'Lãnh đạo Sở', post: '=điều hành', holder: 'Nguyễn  Mẫu', roles: ['leadership' as const] },
  ];
  await database.transactions.run(ACTOR, async (tx) => {
    for (const one of accounts) await addAccount(tx, one);
    const { passwordHash } = await makeTemporary();
    const administrator = {
      username: 'quan-tri',
      unit: 'Sở Y tế',
      post: 'quản trị',
      roles: ['administrator' as const],
    };
    await addAccount(tx, administrator, { passwordHash, mustChange: false, passwordEndsAt: null });
  });
});
afterAll(() => database.close());

const make: Record<Name, () => Promise<Buffer>> = {
  recognitions: async () => bytesOf(await makeRecognitions(database.transactions, ACTOR)),
  pledges: async () => bytesOf(await makePledges(database.transactions, ACTOR)),
  zones: async () => bytesOf(await makeZones(database.transactions, ACTOR)),
  communes: async () => bytesOf(await makeCommunes(database.transactions, ACTOR, '2026-01-01')),
  accounts: async () => bytesOf(await makeAccounts(database.transactions, ACTOR)),
};
const stand: Record<Name, () => Promise<string>> = {
  recognitions: () => tableOf(database, 'recognition'),
  pledges: () => tableOf(database, 'pledge'),
  zones: () => zonesRead(database),
  communes: () => tableOf(database, 'commune'),
  accounts: () => accountsOpen(database),
};
const read = (name: Name, bytes: Buffer) => readForm(database.transactions, ACTOR, kinds[name], bytes);
/** Plans and undos are kept as JSON. */
const asKept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const apply = (kind: RegisterKind, plan: RegisterPlan, take: 'neither' | 'file' | 'system' = 'neither') =>
  database.transactions.run(ACTOR, (tx) => kind.apply(tx, asKept(plan), () => take));
const undo = (kind: RegisterKind, what: RegisterUndo | null) =>
  database.transactions.run(ACTOR, (tx) => kind.undo(tx, asKept(what ?? { edits: [], adds: [] })));
const NOTHING = { faults: [], changes: [], conflicts: [], plan: { edits: [], adds: [] } };
const GROWING = ['recognitions', 'pledges', 'zones', 'accounts'] as const;
const NAMES = [...GROWING, 'communes'] as const;

describe('an unchanged form', () => {
  it.each(NAMES)('of %s changes nothing, in its own words and after a person has saved it', async (name) => {
    const bytes = await make[name]();
    const first = await read(name, bytes);
    expect(first).toMatchObject(NOTHING);
    expect(first.rows).toBeGreaterThan(2);
    const form = await openForm(bytes);
    expect(await read(name, await form.bytes())).toMatchObject(NOTHING);
  });

  it('knows its columns after they were moved and renamed, its sheet renamed, its rows sorted and some deleted', async () => {
    const form = await openForm(await make.recognitions());
    const { sheet } = form;
    sheet.name = 'Của tôi';
    const [from, to] = [form.column('note'), form.column('title')];
    for (let row = 1; row < form.empty; row += 1) {
      if (sheet.getCell(row, from).isMerged) continue;
      const [a, b] = [sheet.getCell(row, from), sheet.getCell(row, to)];
      [a.value, b.value] = [b.value, a.value];
      [a.style, b.style] = [b.style, a.style];
    }
    sheet.getCell(form.first - 2, to).value = 'Ghi thêm';
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const [a, b] = [sheet.getCell(form.first, column), sheet.getCell(form.first + 7, column)];
      [a.value, b.value] = [b.value, a.value];
      sheet.getCell(form.first + 3, column).value = null;
    }
    expect(await read('recognitions', await form.bytes())).toMatchObject(NOTHING);
  });
});

/** A cell as a person may type it, and what then stands in the register as the form shows it. */
interface Typed {
  cell: ExcelJS.CellValue;
  shown: string;
}
const day = (text: string): Typed[] => {
  const shown = text.split('-').reverse().join('/');
  return [
    { cell: new Date(`${text}T00:00:00Z`), shown },
    { cell: shown, shown },
    { cell: ` ${Number(shown.slice(0, 2))}-${Number(shown.slice(3, 5))}-${shown.slice(6)}`, shown },
  ];
};
const words = (texts: string[]): Typed[] =>
  texts.flatMap((shown) => [
    { cell: shown, shown },
    { cell: `  ${shown.normalize('NFD').replace(' ', '\u00a0')} `, shown },
  ]);
const note = words(['Bổ sung hồ sơ', '=SUM(A1:A9)', '+84 25', '@x', 'Hoà Bình; “ngoặc” & <thẻ>', '12']);
const nothing: Typed[] = [{ cell: null, shown: '' }];
const year = [2003, 2004, 2005].flatMap((one): Typed[] => [
  { cell: one, shown: `${one}` },
  { cell: `năm ${one}`, shown: `${one}` },
]);
const TYPED: Record<Name, Record<string, Typed[]>> = {
  recognitions: {
    year,
    decisionNumber: words(['=77/QĐ-UBND', '78/QĐ-UBND', '2023']),
    termEndsOn: [...day('2031-12-31'), ...nothing],
    edition: [{ cell: 'BYT-1300-2023', shown: 'byt-1300-2023' }, ...nothing],
    note: [...note, ...nothing],
  },
  pledges: {
    document: [...note, ...nothing],
    droppedOn: [...day('2026-02-28'), ...nothing],
    note: [...note, ...nothing],
  },
  zones: {
    zone: ['1', '2', '3'].flatMap((zone): Typed[] => [
      { cell: zone, shown: `vùng ${zone}` },
      { cell: Number(zone), shown: `vùng ${zone}` },
      { cell: `Vùng ${'I'.repeat(Number(zone))}`, shown: `vùng ${zone}` },
    ]),
    decisionNumber: words(['=81/QĐ-SYT', '82/QĐ-SYT']),
    decisionDate: [...day('2023-08-01'), ...day('2022-02-09')],
    withdrawn: [
      { cell: 'x', shown: 'có' },
      { cell: 'Có', shown: 'có' },
      { cell: 'không', shown: '' },
    ],
  },
  communes: {
    name: words(['Hoà Bình Mới', 'Ngọc Mẫu']),
    alsoWritten: [
      { cell: 'Yên Mẫu ;yen mau; ', shown: 'Yên Mẫu; yen mau' },
      { cell: '=Mẫu', shown: '=Mẫu' },
      ...nothing,
    ],
    office: [
      { cell: 'ttyt tràng định', shown: 'TTYT Tràng Định' },
      { cell: 'TTYT Bình Gia', shown: 'TTYT Bình Gia' },
    ],
    note: [...note, ...nothing],
  },
  accounts: {
    unit: words(['TTYT Mẫu', '-Khoa Dược', 'Phòng KHTC']),
    post: words(['thống kê', '@trưởng khoa']),
    'role-leadership': [
      { cell: 'x', shown: 'có' },
      { cell: 'CÓ', shown: 'có' },
    ],
    'role-administrator': [{ cell: '✓', shown: 'có' }],
  },
};

describe('any edits of a form', () => {
  it.each(NAMES)(
    'of %s: exactly those cells are changes, they are written, the same file again changes nothing, and it is undone whole',
    async (name) => {
      const bytes = await make[name]();
      const kind = kinds[name];
      const rows = (await openForm(bytes)).empty - (await openForm(bytes)).first;
      const edit = fc.record({
        row: fc.nat(rows - 1),
        key: fc.constantFrom(...Object.keys(TYPED[name])),
        pick: fc.nat(1000),
      });
      let changed = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(edit, { selector: ({ row, key }) => `${row} ${key}`, minLength: 1, maxLength: 25 }),
          async (edits) => {
            const before = await stand[name]();
            const form = await openForm(bytes);
            const expected = new Map<string, string>();
            const named = new Set<string>();
            for (const { row, key, pick } of edits) {
              const choices = TYPED[name][key] ?? [];
              const typed = choices[pick % choices.length] ?? { cell: null, shown: '' };
              // Two units of one name are a fault of their own.
              if (key === 'name' && named.has(typed.shown)) continue;
              if (key === 'name') named.add(typed.shown);
              const cell = form.sheet.getCell(form.first + row, form.column(key));
              const was = shownIn(cell);
              if (was !== typed.shown) expected.set(cell.address, typed.shown);
              cell.value = typed.cell;
            }
            // Of an entry that is given up nothing else is taken.
            for (const { row } of name === 'zones' ? edits : [])
              if (expected.get(form.at(form.first + row, 'withdrawn')) === 'có')
                for (const key of ['zone', 'decisionNumber', 'decisionDate'])
                  expected.delete(form.at(form.first + row, key));
            const sent = await form.bytes();
            const found = await read(name, sent);
            expect(found.faults).toEqual([]);
            expect(found.conflicts).toEqual([]);
            expect(new Map(found.changes.map(({ cell, to }) => [cell, to]))).toEqual(expected);
            const applied = await apply(kind, found.plan);
            expect(applied.written).toBe(expected.size);
            changed += expected.size;
            expect(await read(name, sent)).toMatchObject(NOTHING);
            await undo(kind, applied.undo);
            expect(await stand[name]()).toBe(before);
          },
        ),
        { numRuns: 6, seed: 2023 },
      );
      expect(changed).toBeGreaterThan(10);
    },
  );
});

function shownIn(cell: ExcelJS.Cell): string {
  if (cell.value instanceof Date) return cell.value.toISOString().slice(0, 10).split('-').reverse().join('/');
  return cell.text.replace(/\s+/g, ' ').trim();
}

const NEW: Record<(typeof GROWING)[number], Record<string, ExcelJS.CellValue>[]> = {
  recognitions: [
    {
      commune: 'Xã Chi Lăng',
      district: 'Huyện Tràng Định',
      title: 'NTMNC',
      year: 2022,
      decisionNumber: '=1/QĐ-UBND',
      decisionDate: '26/01/2023',
    },
    {
      code: 6001,
      title: 'btcqgytx',
      year: '2010',
      decisionNumber: '02/QĐ-UBND',
      decisionDate: new Date('2011-02-03'),
      withdrawnOn: '05/06/2015',
      withdrawalNumber: '9/QĐ-UBND',
      note: 'theo sổ giấy',
    },
  ],
  pledges: [
    { code: '06001', title: 'BTCQGYTX', year: 2024, document: '1/KH-UBND' },
    { commune: 'xã Quốc Khánh', title: 'Nông thôn mới', year: 2024, droppedOn: '01/02/2024' },
  ],
  zones: [
    { commune: 'Đoàn Kết', district: 'Tràng Định', zone: 3, decisionNumber: '5/QĐ-SYT', decisionDate: '01/09/2023' },
    { code: '06004', zone: 'vùng 1', decisionNumber: '5/QĐ-SYT', decisionDate: '01/09/2023' },
  ],
  accounts: [
    {
      username: 'ttyt-moi',
      unit: 'TTYT Bình Gia',
      post: 'nhập liệu',
      holder: 'Hoàng Thị Mẫu',
      office: 'TTYT Bình Gia',
      'role-healthCentre': 'x',
    },
    { username: 'kho-2', unit: 'Kho', post: '=1+1', 'role-leadership': 'có', 'role-administrator': 'có' },
  ],
};

describe('new rows of a form', () => {
  it.each(GROWING)('of %s are added, are there when the file comes again, and are taken back', async (name) => {
    const form = await openForm(await make[name]());
    for (const [at, row] of NEW[name].entries())
      for (const [key, value] of Object.entries(row)) form.set(form.empty + at * 3, key, value);
    const sent = await form.bytes();
    const before = await stand[name]();
    const found = await read(name, sent);
    expect(found.faults).toEqual([]);
    expect(found.changes).toHaveLength(2);
    expect(found.changes.map(({ cell }) => Number(/\d+/.exec(cell ?? '')?.[0]))).toEqual([form.empty, form.empty + 3]);
    const applied = await apply(kinds[name], found.plan);
    expect(applied).toMatchObject({ written: 2, replaced: 0 });
    expect(await stand[name]()).not.toBe(before);
    expect(await read(name, sent)).toMatchObject(NOTHING);
    await undo(kinds[name], applied.undo);
    expect(await stand[name]()).toBe(before);
    if (name !== 'accounts') return;
    expect(applied.shownOnce?.map((one) => one.name)).toEqual(['ttyt-moi', 'kho-2']);
    const all = JSON.stringify({ undo: applied.undo, plan: found.plan });
    for (const { text } of applied.shownOnce ?? []) expect(all).not.toContain(text);
  });
});

describe('a form that is out of date', () => {
  it('leaves alone what others changed and the file did not; shows both values of what both changed', async () => {
    const form = await openForm(await make.recognitions());
    const id = form.sheet.getCell(form.first, form.column('id')).text;
    const kind = kinds.recognitions;
    await change(id, { note: 'của người khác', year: '2007' });
    form.set(form.first, 'note', 'của tôi');
    form.set(form.first, 'edition', null);
    const sent = await form.bytes();
    const found = await read('recognitions', sent);
    expect(found.faults).toEqual([]);
    expect(found.conflicts).toEqual([
      expect.objectContaining({
        cell: form.at(form.first, 'note'),
        file: 'của tôi',
        system: 'của người khác',
        by: ACTOR.name,
      }),
    ]);
    expect(found.changes.map(({ cell }) => cell)).toEqual([form.at(form.first, 'edition')]);
    await expect(apply(kind, found.plan)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ code: 'REGISTER_CHANGED' }],
    });
    const applied = await apply(kind, found.plan, 'system');
    expect(applied.written).toBe(1);
    expect(await stored(id)).toMatchObject({ note: 'của người khác', year: 2007, edition_id: null });
    await undo(kind, applied.undo);
    expect((await apply(kind, (await read('recognitions', sent)).plan, 'file')).written).toBe(2);
    expect(await stored(id)).toMatchObject({ note: 'của tôi', year: 2007, edition_id: null });
  });

  it('is refused where something changed between reading and writing, and where it was changed since, it is not undone', async () => {
    const form = await openForm(await make.recognitions());
    const id = form.sheet.getCell(form.first + 1, form.column('id')).text;
    form.set(form.first + 1, 'note', 'một');
    const { plan } = await read('recognitions', await form.bytes());
    await change(id, { decisionNumber: '5/QĐ' });
    const refused = apply(kinds.recognitions, plan);
    await expect(refused).rejects.toMatchObject({ faults: [{ field: 'edits.0.', code: 'REGISTER_CHANGED' }] });
    expect(kinds.recognitions.placeOf(plan, 'edits.0.')).toEqual({
      sheet: 'Sổ công nhận',
      cell: form.at(form.first + 1, 'note'),
    });
    const again = await read('recognitions', await form.bytes());
    const applied = await apply(kinds.recognitions, again.plan);
    await change(id, { note: 'hai' });
    await expect(undo(kinds.recognitions, applied.undo)).rejects.toMatchObject({ code: 'REGISTER_CHANGED_SINCE' });
    expect(await stored(id)).toMatchObject({ note: 'hai' });
  });

  it('is neither read nor written for an office, which reaches its own communes alone', async () => {
    const bytes = await make.pledges();
    const office = { ...ACTOR, office: 'ttyt-trang-dinh', reach: 'office' as const };
    const own = await bytesOf(await makePledges(database.transactions, office));
    expect((await openForm(own)).empty).toBeLessThan((await openForm(bytes)).empty);
    const none = { adds: [], edits: [] };
    await expect(readForm(database.transactions, office, kinds.pledges, bytes)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const written = database.transactions.run(office, (tx) => kinds.pledges.apply(tx, none, () => 'file'));
    await expect(written).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('knows a zone by the entry that it was taken out with, whatever corrected it since', async () => {
    const form = await openForm(await make.zones());
    const other = await openForm(await make.zones());
    form.set(form.first, 'decisionNumber', '90/QĐ-SYT');
    const first = await read('zones', await form.bytes());
    await apply(kinds.zones, first.plan);
    other.set(other.first, 'decisionNumber', '91/QĐ-SYT');
    const found = await read('zones', await other.bytes());
    expect(found.conflicts).toEqual([expect.objectContaining({ file: '91/QĐ-SYT', system: '90/QĐ-SYT' })]);
    await apply(kinds.zones, found.plan, 'file');
    expect(await read('zones', await other.bytes())).toMatchObject(NOTHING);
  });
});

describe('the same file read twice before it is written', () => {
  it.each(GROWING)('of %s is written once, be both written at the same moment', async (name) => {
    const form = await openForm(await make[name]());
    // The names of accounts that were taken back stay taken.
    const renamed = name === 'accounts' ? [{ username: 'hai-lan-1' }, { username: 'hai-lan-2' }] : [];
    for (const [at, row] of NEW[name].entries())
      for (const [key, value] of Object.entries({ ...row, ...renamed[at] })) form.set(form.empty + at, key, value);
    const [first, second] = [await read(name, await form.bytes()), await read(name, await form.bytes())];
    expect(first.plan.adds).toHaveLength(2);
    const before = await stand[name]();
    const both = await Promise.allSettled([apply(kinds[name], first.plan), apply(kinds[name], second.plan)]);
    const written = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(written).toEqual([expect.objectContaining({ written: 2 })]);
    const faults = [0, 1].map((at) => ({ field: `adds.${at}.`, code: 'REGISTER_ADDED_SINCE' }));
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { faults } });
    expect(kinds[name].placeOf(second.plan, 'adds.1.')?.cell).toMatch(new RegExp(`^[A-Z]+${form.empty + 1}$`));
    await undo(kinds[name], written[0]?.undo ?? null);
    expect(await stand[name]()).toBe(before);
  });

  it('makes room for what it adds where it edits what stood there', async () => {
    const form = await openForm(await make.zones());
    for (const key of ['code', 'zone', 'decisionNumber', 'decisionDate'])
      form.set(form.empty, key, form.sheet.getCell(form.first, form.column(key)).value);
    form.set(form.first, 'decisionNumber', '95/QĐ-SYT');
    const found = await read('zones', await form.bytes());
    expect(found.faults).toEqual([]);
    const applied = await apply(kinds.zones, found.plan);
    expect(applied.written).toBe(2);
    await undo(kinds.zones, applied.undo);
  });
});

describe('a file of accounts', () => {
  const withNew = async (count: number) => {
    const form = await openForm(await make.accounts());
    for (let at = 0; at < count; at += 1) {
      const row = { username: `moi-${at}`, unit: 'Kho', post: 'thủ kho', 'role-leadership': 'x' };
      for (const [key, value] of Object.entries(row)) form.set(form.empty + at, key, value);
    }
    return { form, found: await read('accounts', await form.bytes()) };
  };
  const used = (username: string) =>
    database.rows('UPDATE account SET must_change = false, password_ends_at = NULL WHERE username = $1', [username]);

  it('adds a hundred at once and no more; tried out, it makes no password', async () => {
    const { form, found } = await withNew(102);
    expect(found.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      `${form.at(form.empty + 100, 'username')} REGISTER_TOO_MANY_NEW`,
    ]);
    const { plan } = (await withNew(100)).found;
    expect(plan.adds).toHaveLength(100);
    const hashes: { hash: string }[] = [];
    const trial = database.transactions.run(ACTOR, async (tx) => {
      await kinds.accounts.apply(tx, asKept(plan), () => 'file', true);
      const made = `SELECT DISTINCT password_hash AS hash FROM account WHERE username LIKE 'moi-%'`;
      hashes.push(...(await tx.manager.query<{ hash: string }[]>(made)));
      throw new Error('undone');
    });
    await expect(trial).rejects.toThrow('undone');
    expect(hashes).toEqual([{ hash: NO_PASSWORD.passwordHash }]);
  });

  it('is undone though the holder of an edited account chose a password since; not so where one of an added one did', async () => {
    const { found } = await withNew(1);
    const { undo: added } = await apply(kinds.accounts, found.plan);
    const form = await openForm(await make.accounts());
    let row = form.first;
    while (form.sheet.getCell(row, form.column('username')).text !== 'moi-0') row += 1;
    form.set(row, 'post', 'kế toán');
    const edited = await apply(kinds.accounts, (await read('accounts', await form.bytes())).plan);
    await used('moi-0');
    await undo(kinds.accounts, edited.undo);
    const [account] = await database.rows(`SELECT post FROM account WHERE username = 'moi-0'`);
    expect(account).toEqual({ post: 'thủ kho' });
    await expect(undo(kinds.accounts, added)).rejects.toMatchObject({ code: 'REGISTER_CHANGED_SINCE' });
  });

  it('names to an administrator who changed an account meanwhile', async () => {
    const [mine, other] = [await openForm(await make.accounts()), await openForm(await make.accounts())];
    mine.set(mine.first, 'post', 'của tôi');
    other.set(other.first, 'post', 'của người khác');
    await apply(kinds.accounts, (await read('accounts', await other.bytes())).plan);
    const administrator = { ...ACTOR, ...grantOf('POST /api/imports/accounts', ['administrator']) };
    const found = await readForm(database.transactions, administrator, kinds.accounts, await mine.bytes());
    expect(found.conflicts).toEqual([
      expect.objectContaining({ by: ACTOR.name, at: expect.stringMatching(/^2026-06-01T/) as string }),
    ]);
  });
});

const stored = async (id: string): Promise<unknown> =>
  (await database.rows('SELECT * FROM recognition WHERE id = $1', [id]))[0];
const change = (id: string, values: Record<string, string>): Promise<unknown> =>
  database.transactions.run(ACTOR, async (tx) => {
    const seen = (await kinds.recognitions.standing(tx)).get(id) ?? {};
    const edit = { id, name: '', seen, change: values, disputed: [], why: 'thử', places: {} };
    return kinds.recognitions.apply(tx, { adds: [], edits: [edit] }, () => 'neither');
  });
