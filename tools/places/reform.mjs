import { districtName, mappingsOf, mergedInto } from './mappings.mjs';
import { fold } from './sources.mjs';

/**
 * The step of 01/07/2025: the mappings of the package and the divided units of the supplement.
 * @param complete with a supplement nothing may be left open; without one it is listed as a gap
 */
export function reformed(sources, province, supplement, before, complete, cite) {
  const mappings = mappingsOf(sources, province);
  const step = new Step(before, cite(supplement.periods.at(-1).source));
  for (const m of mappings.coded) addCoded(step, m, complete);
  for (const m of mappings.named) {
    step.reach(m.to);
    // With a supplement these are units of before its earlier steps, and are followed through them at the end.
    if (!complete) addNamed(step, m, sources);
  }
  for (const d of supplement.divided) addDivided(step, d, sources, cite);
  const into = provinceOf(step, province);
  reachRest(step, sources, province, into);
  step.listGaps(mappings.lost);
  if (complete && step.gaps.length > 0) throw new Error(`${step.gaps[0].code}: ${step.gaps[0].why}`);
  const units = [...step.reached.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, type, name }) => ({ code, type, name, district: null, alsoWritten: [] }));
  return { units, edges: [...step.edges.values()], gaps: step.gaps, named: mappings.named, province: into };
}

class Step {
  edges = new Map();
  reached = new Map();
  gaps = [];

  constructor(before, source) {
    this.known = new Map(before.map((u) => [u.code, u]));
    this.source = source;
  }

  reach(unit) {
    this.reached.set(unit.code, unit);
  }

  add(from, to, source = this.source) {
    this.reach(to);
    this.edges.set(`${from} ${to.code}`, { from, to: to.code, source });
  }

  listGaps(lost) {
    const told = new Set([...[...this.edges.values()].map((e) => e.from), ...this.gaps.map((g) => g.code)]);
    for (const code of this.known.keys()) {
      if (!told.has(code)) this.gaps.push({ code, why: 'không có trong bảng đối chiếu' });
    }
    for (const m of lost) {
      const why = `"${m.old.name}" (${m.oldDistrict}) thành "${m.new.name}": không rõ mã mới`;
      this.gaps.push({ code: m.oldCode ?? '', why });
    }
  }
}

/** A mapping whose code now names another unit than in the list cannot be trusted to speak of the listed one. */
function addCoded(step, m, complete) {
  const unit = step.known.get(m.oldCode);
  const spelled = unit && [unit.name, ...unit.alsoWritten].some((name) => fold(name) === fold(m.old.name));
  if (spelled) return step.add(m.oldCode, m.to);
  if (complete) throw new Error(`${m.oldCode} is "${unit?.name}" in the lists, "${m.old.name}" in the mapping`);
  step.reach(m.to);
  const why = `mã này ngày 30/06/2025 là "${m.old.name}" (${m.oldDistrict}), thành ${m.to.code} ${m.to.name}`;
  return step.gaps.push({ code: m.oldCode, why });
}

function addNamed(step, m, sources) {
  const units = [...step.known.values()].filter(
    (u) =>
      u.type === m.old.type &&
      fold(u.name) === fold(m.old.name) &&
      fold(districtName(sources.districts.get(u.district))) === fold(m.oldDistrict),
  );
  if (units.length === 1) step.add(units[0].code, m.to);
}

function addDivided(step, d, sources, cite) {
  for (const code of d.to) {
    const unit = sources.units2025.get(code);
    if (!step.known.has(d.from) || !unit) throw new Error(`supplement: divided: ${d.from} → ${code}: no such unit`);
    step.add(d.from, unit, cite(d.source));
  }
  const other = [...step.edges.values()].find((e) => e.from === d.from && !d.to.includes(e.to));
  if (other) throw new Error(`supplement: divided: ${d.from} is also mapped to ${other.to}`);
}

function provinceOf(step, province) {
  const provinces = [...new Set([...step.reached.values()].map((u) => u.province))];
  if (provinces.length !== 1) throw new Error(`${province}: successors in the provinces ${provinces.join(', ')}`);
  return provinces[0];
}

/** Units without a mapping: all of them where the province was not merged, else islands that were a district here. */
function reachRest(step, sources, province, into) {
  const whole = mergedInto(sources).get(into).size === 1;
  const here = new Set([...sources.districts.values()].filter((d) => d.province === province).map((d) => fold(d.name)));
  for (const unit of sources.units2025.values()) {
    if (unit.province !== into || step.reached.has(unit.code)) continue;
    if (whole || (unit.type === 'dac-khu' && here.has(fold(unit.name)))) step.reach(unit);
  }
}
