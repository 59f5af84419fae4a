import { capitalise } from '@chuan-xa/wording';
import { Problem } from '../../api/problem.js';
import { Notice } from '../../components/notice.js';
import type { GridSheet } from '../entry/use-grid.js';

/** Each refusal with its commune. `ids`: what was sent, in its order. */
export function Refusals({
  failure,
  ids,
  sheets,
}: {
  failure: unknown;
  ids: readonly string[];
  sheets: readonly GridSheet[];
}) {
  const faults = failure instanceof Problem ? (failure.body.errors ?? []) : [];
  const named = faults.flatMap(({ field, message }) => {
    const place = /^ids\.(\d+)$/.exec(field)?.[1];
    const sheet = sheets.find(({ id }) => id === ids[Number(place ?? -1)]);
    return sheet === undefined ? [] : [{ sheet, message }];
  });
  if (named.length === 0) return null;
  return (
    <div ref={(box) => box?.scrollIntoView({ block: 'nearest' })}>
      <Notice look="danger" title="Không phiếu nào được chuyển; các phiếu sau chưa chuyển được:">
        <ul>
          {named.map(({ sheet, message }) => (
            <li key={sheet.id}>
              <b>{capitalise(sheet.commune)}</b>: {message}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
