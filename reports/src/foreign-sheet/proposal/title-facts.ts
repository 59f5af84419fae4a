import { districtFullName } from '@chuan-xa/places';
import { foldText } from '../../workbook-file/cell-text.js';
import type { HeadRows } from '../find-columns.js';
import type { KnownCommune } from '../lookups.js';
import type { ScoreColumn } from '../sheet-map.js';
import type { Table } from '../../workbook-file/table.js';
import { kindsInTitle } from './head-words.js';

/** The sheet's name and what stands above its head: the title, whose scores they are, by which act. */
export interface TitleBlock {
  texts: string[];
  /** Whose scores the title speaks of. */
  kinds: ScoreColumn[];
  /** `1300/QĐ-BYT`: acts of the ministry that it names. */
  acts: string[];
}

export const readTitleBlock = (table: Table, head: HeadRows | null): TitleBlock => {
  const above = table.filledRows.filter((row) => head !== null && row < head.from).slice(-30);
  const texts = above.flatMap((row) =>
    Array.from({ length: Math.min(table.columns, 60) }, (_none, index) => table.cell(row, index + 1).text),
  );
  const said = [table.sheet ?? '', ...texts].filter((text) => text !== '');
  const acts = said.flatMap((text) => text.match(/\d+\/QĐ-BYT/giu) ?? []).map((act) => act.toLocaleUpperCase('vi'));
  return {
    texts: said,
    kinds: [...new Set(said.flatMap(kindsInTitle))].sort(),
    acts: [...new Set(acts)].sort(),
  };
};

/** The districts that a title or the sheet's name names: "BẢNG ĐIỂM HUYỆN TRÀNG ĐỊNH", a sheet "Tràng Định". */
export const districtsNamed = ({ texts }: TitleBlock, communes: readonly KnownCommune[]): string[] => {
  const folded = texts.map((text) => ` ${foldText(text)} `);
  const known = new Map<string, string>();
  for (const { district, office } of communes) {
    if (district) known.set(districtFullName(district), district.name);
    else if (office) known.set(office.shortName, office.shortName.replace(/^TTYT /u, ''));
  }
  return [...known]
    .filter(([full, name]) =>
      folded.some((text) => text.includes(` ${foldText(full)} `) || text.trim() === foldText(name)),
    )
    .map(([full]) => full);
};
