import type { How, Parameter } from '@chuan-xa/scoring';
import type { Path } from '@chuan-xa/standards';
import { HOWS, wordOf } from '../words.js';
import type { FilledRow } from './find-sheets.js';
import type { At, Gathering, Given, Said } from './gathering.js';
import { readChoice } from './read-choice.js';

/** From where a value is known, as far as the file says it here. */
export interface Source {
  /** Null: said nowhere here. */
  how: { kept: How | null; at: At } | null;
  citation: Said;
  standsFor: Said | null;
  note: Said | null;
}

/** What a row says under `how`, `citation` …, or a part's own `max:how` …; columns that the sheet has not are left out. */
export function readSource(g: Gathering, row: FilledRow, keys: readonly string[], prefix = ''): Source {
  const said = (key: string): Said | null => (keys.includes(key) ? g.said(row.at(`${prefix}${key}`)) : null);
  return {
    how: keys.includes('how') ? readHow(g, row.at(`${prefix}how`)) : null,
    citation: g.said(row.at(`${prefix}citation`)),
    standsFor: said('standsFor'),
    note: said('note'),
  };
}

/** What cannot be read is taken for the act's own, so that all else can be checked. */
export function readHow(g: Gathering, at: At): { kept: How | null; at: At } {
  const given = g.read(at, readChoice(HOWS));
  return { kept: given.state === 'given' ? given.value : given.state === 'bad' ? 'act' : null, at };
}

/** A value of the law: what is given, with its own source, and where that says nothing with its row's. */
export function readParameter<T>(
  g: Gathering,
  path: Path,
  value: Given<T>,
  at: At,
  own: Source,
  row: Source | null = null,
): Parameter<T> {
  const how = own.how?.kept ?? row?.how?.kept ?? 'act';
  const citation = own.citation.text === '' ? (row?.citation ?? own.citation) : own.citation;
  const places = { value: at, how: own.how?.kept ? own.how.at : (row?.how?.at ?? own.how?.at), citation: citation.at };
  g.place(path, at);
  for (const [key, place] of Object.entries(places)) if (place) g.place([...path, key], place);
  if (value.state === 'bad') return { how: 'unknown' };
  const note = own.note?.text ? { note: own.note.text } : {};
  if (value.state === 'blank') {
    if (own.how?.kept && own.how.kept !== 'unknown')
      g.fault(at, 'ANNEX_VALUE_MISSING', { how: wordOf(HOWS, own.how.kept) });
    if (own.standsFor?.text) g.fault(own.standsFor.at, 'ANNEX_STANDS_FOR_EXTRA');
    return { how: 'unknown', ...(own.citation.text === '' ? {} : { citation: own.citation.text }), ...note };
  }
  const cited = g.required(citation, 'ANNEX_NO_CITATION');
  const known = { value: value.value, citation: cited, ...note };
  if (how === 'unknown') {
    g.fault(places.how ?? at, 'ANNEX_VALUE_UNKNOWN');
    return { how: 'act', ...known };
  }
  const standsFor = standsForOf(g, how, own, row);
  return how === 'borrowed' ? { how, ...known, standsFor } : { how, ...known };
}

/** For which act a borrowed value stands in; of any other value there must be none. */
function standsForOf(g: Gathering, how: How, own: Source, row: Source | null): string {
  const rows = own.how?.kept ? null : row?.standsFor;
  if (how === 'borrowed') {
    const said = [own.standsFor, row?.standsFor].find((one) => one?.text);
    const missing = own.how?.kept ? (own.standsFor ?? row?.standsFor) : (row?.standsFor ?? own.standsFor);
    if (!said && missing) return g.required(missing, 'ANNEX_STANDS_FOR_MISSING');
    return said?.text ?? '…';
  }
  for (const said of [own.standsFor, rows]) if (said?.text) g.fault(said.at, 'ANNEX_STANDS_FOR_EXTRA');
  return '';
}
