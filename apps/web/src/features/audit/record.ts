import type { UseQueryResult } from '@tanstack/react-query';
import { sayChange } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import type { components, operations } from '../../api/schema.js';
import type { Search } from '../../app/search.js';
import { useAnswer } from '../../app/questions.js';

export type RecordedAct = components['schemas']['AuditView'];
type AuditFilter = Omit<NonNullable<operations['AuditController_list']['parameters']['query']>, 'page' | 'pageSize'>;

/** Acts on a page: as many as are read at one sitting. */
export const PAGE_SIZE = 100;

/** What of the address narrows the record. `phieu` is the short link to one sheet's acts. */
export function filterOf({ phieu, loai, ma, nguoi, xa, viec, tu, den }: Search): AuditFilter {
  const asked = {
    type: phieu === undefined ? loai : 'assessment',
    id: phieu ?? ma,
    person: nguoi,
    commune: xa,
    action: viec,
    from: tu,
    to: den,
  };
  // What the server does not know it refuses by name, so an address may hold anything.
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** The acts asked for, newest first; the former page stands until the next is there. */
export function useRecord(filter: AuditFilter, page: number): UseQueryResult<components['schemas']['AuditPage']> {
  return useAnswer({
    key: ['GET /api/audit', JSON.stringify(filter), page],
    ask: (signal) =>
      answered(server.GET('/api/audit', { params: { query: { ...filter, page, pageSize: PAGE_SIZE } }, signal })),
    keepFormer: true,
  });
}

/** The same acts as a workbook. */
export const exportAddress = (filter: AuditFilter): string => {
  const query = new URLSearchParams(filter).toString();
  return query === '' ? '/api/audit.xlsx' : `/api/audit.xlsx?${query}`;
};

/** Before and after in words, without the id that stands beside them as the object's. */
export function changeOf({ before, after, object }: RecordedAct, most?: number): { before: string; after: string } {
  return sayChange(beside(before, object.id), beside(after, object.id), most);
}

function beside(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value) || value.id !== id) return value;
  const { id: _, ...rest } = value;
  return rest;
}
