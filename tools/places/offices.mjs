const kindNames = { huyen: 'huyện', 'thanh-pho': 'thành phố', 'thi-xa': 'thị xã', quan: 'quận' };

/** One health centre a district; regional, under the same code, in the period that has no districts. */
export function officesOf(districts) {
  const slugs = districts.map((d) => d.slug);
  return districts.map((d) => {
    const alone = slugs.filter((s) => s === d.slug).length === 1;
    const short = alone ? d.name : `${kindNames[d.kind]} ${d.name}`;
    return {
      district: d.code,
      code: alone ? `ttyt-${d.slug}` : `ttyt-${d.kind}-${d.slug}`,
      name: `Trung tâm Y tế ${kindNames[d.kind]} ${d.name}`,
      regionalName: `Trung tâm Y tế khu vực ${short}`,
      shortName: `TTYT ${short}`,
    };
  });
}

/**
 * Gives each unit its office. Without a district: the office of the district in which its code lay before; a code that
 * is new, that of most of its predecessors (ties: the lowest district code). Units of two districts get a note.
 */
export function assignOffices(lists, steps, districts, offices) {
  const officeOf = new Map(offices.map((o) => [o.district, o.code]));
  const nameOf = new Map(districts.map((d) => [d.code, `${kindNames[d.kind]} ${d.name}`]));
  lists.forEach((list, at) => {
    for (const unit of list) {
      unit.note = null;
      if (unit.district) {
        unit.office = officeOf.get(unit.district);
        continue;
      }
      const before = new Map(lists[at - 1].map((u) => [u.code, u]));
      const parts = steps[at - 1].edges.filter((e) => e.to === unit.code).map((e) => before.get(e.from));
      const home = before.get(unit.code)?.district ?? mostOf(parts.map((u) => u.district));
      unit.office = officeOf.get(home) ?? null;
      const others = parts.filter((u) => u.district !== home);
      if (!unit.office) unit.note = 'Không rõ tiền thân nên chưa rõ đơn vị phụ trách.';
      else if (others.length > 0) {
        const list = others.map((u) => `${u.name} (${u.code}, ${nameOf.get(u.district)})`).join(', ');
        unit.note = `Tiền thân ở nhiều huyện: ngoài ${nameOf.get(home)} còn có ${list}; đơn vị phụ trách suy theo mã, cần xác nhận.`;
      }
    }
  });
}

function mostOf(codes) {
  const counts = codes.reduce((n, c) => n.set(c, (n.get(c) ?? 0) + 1), new Map());
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
