import { fold } from './sources.mjs';

const districtPrefix = { huyen: 'Huyện', 'thanh-pho': 'Thành phố', 'thi-xa': 'Thị xã', quan: 'Quận' };

/** "Huyện Tràng Định", as the mappings write a district. */
export const districtName = (d) => `${districtPrefix[d.kind]} ${d.name}`;

/** Which of the 63 provinces a mapping's `oldProvince` is, told by the codes of its rows (Huế bears another name since 2025). */
function provincesByName(sources) {
  const provinceOf = new Map(sources.units2023.map((u) => [u.code, u.province]));
  const votes = new Map();
  for (const { oldCode, oldProvince } of sources.mappings) {
    const province = provinceOf.get(oldCode);
    if (!province) continue;
    const counts = votes.get(oldProvince) ?? new Map();
    counts.set(province, (counts.get(province) ?? 0) + 1);
    votes.set(oldProvince, counts);
  }
  return new Map([...votes].map(([name, counts]) => [name, [...counts].sort((a, b) => b[1] - a[1])[0][0]]));
}

/** Finds the unit of 2025 that a mapping means: by code where name and province agree, else by its name where the province has it once. */
function unitFinder(sources) {
  const place = (province, type, name) => `${fold(province.replace(/^(Tỉnh|Thành phố) /u, ''))} ${type} ${fold(name)}`;
  const named = new Map();
  for (const unit of sources.units2025.values()) {
    const key = place(sources.provinces2025.get(unit.province), unit.type, unit.name);
    named.set(key, [...(named.get(key) ?? []), unit]);
  }
  return (row) => {
    const units = named.get(place(row.newProvince, row.new.type, row.new.name)) ?? [];
    return units.find((u) => u.code === row.newCode) ?? (units.length === 1 ? units[0] : undefined);
  };
}

/**
 * The mappings old → 2025 of one of the 63 provinces.
 * `coded`: the old unit is named by its code; `named`: by name and district only. `lost`: the new unit cannot be told.
 */
export function mappingsOf(sources, province) {
  const provinceOf = provincesByName(sources);
  const find = unitFinder(sources);
  const found = sources.mappings
    .filter((m) => provinceOf.get(m.oldProvince) === province)
    .map((row) => ({ ...row, to: find(row) }));
  return {
    coded: found.filter((m) => m.oldCode && m.to),
    named: found.filter((m) => !m.oldCode && m.to),
    lost: found.filter((m) => !m.to),
  };
}

/** Every province of the 63 that has a unit in each province of the 34: code → set of codes. */
export function mergedInto(sources) {
  const provinceOf = new Map(sources.units2023.map((u) => [u.code, u.province]));
  const into = new Map();
  for (const row of sources.mappings) {
    const [from, to] = [provinceOf.get(row.oldCode), sources.units2025.get(row.newCode)?.province];
    if (from && to) into.set(to, (into.get(to) ?? new Set()).add(from));
  }
  return into;
}
