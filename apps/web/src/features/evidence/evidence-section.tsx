import { useState } from 'react';
import { capitalise, formatCount, formatMoment, formatSize, sayItem } from '@chuan-xa/wording';
import type { Session } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import type { Choice } from '../../components/field.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import type { GridSheet } from '../entry/use-grid.js';
import { AddEvidenceDialog } from './add-evidence-dialog.js';
import { evidenceHref, mayAddEvidence, mayRemoveEvidence, useEvidence, type EvidenceFile } from './evidence.js';
import { NoPatients } from './no-patients.js';
import { RemoveEvidenceDialog } from './remove-evidence-dialog.js';

/** The files that a sheet rests on: all of them, of the whole sheet and of its items. */
export function EvidenceSection({
  sheet,
  items,
  session,
}: {
  sheet: GridSheet;
  items: readonly Choice[];
  session: Session;
}) {
  const evidence = useEvidence(sheet.id);
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<EvidenceFile | null>(null);
  const adds = mayAddEvidence(session, sheet);
  return (
    <Section
      title="Tệp minh chứng"
      acts={
        adds ? (
          <Button className="not-printed" onClick={() => setAdding(true)}>
            Thêm tệp<span className="only-heard"> minh chứng của {sheet.commune}</span>
          </Button>
        ) : null
      }
    >
      {adds ? (
        <div className="not-printed">
          <NoPatients />
        </div>
      ) : null}
      <Answer of={evidence} lines={2}>
        {({ items: files, most }) =>
          files.length === 0 ? (
            <Empty>
              {adds
                ? `Chưa có tệp nào. Mỗi phiếu nhận tới ${formatCount(most)} tệp.`
                : 'Phiếu này không có tệp minh chứng.'}
            </Empty>
          ) : (
            <Table
              caption={`Tệp minh chứng của ${sheet.commune}`}
              rows={files}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  head: 'Tệp',
                  names: true,
                  cell: ({ id, name }) => (
                    <a href={evidenceHref(sheet.id, id)} download>
                      {name}
                    </a>
                  ),
                },
                {
                  key: 'item',
                  head: 'Minh chứng cho',
                  cell: ({ item }) => (item === null ? 'Cả phiếu' : capitalise(sayItem(item))),
                },
                { key: 'size', head: 'Cỡ', number: true, cell: ({ size }) => formatSize(size) },
                { key: 'by', head: 'Người gửi', cell: ({ addedBy }) => addedBy },
                { key: 'at', head: 'Lúc gửi', tight: true, cell: ({ addedAt }) => formatMoment(addedAt) },
                {
                  key: 'acts',
                  head: <span className="only-heard">Gỡ</span>,
                  cell: (file) =>
                    mayRemoveEvidence(session, sheet, file) ? (
                      <Button look="quiet" className="not-printed" onClick={() => setRemoving(file)}>
                        Gỡ<span className="only-heard"> tệp {file.name}</span>
                      </Button>
                    ) : null,
                },
              ]}
            />
          )
        }
      </Answer>
      {adding ? <AddEvidenceDialog sheet={sheet} items={items} item="" onClose={() => setAdding(false)} /> : null}
      {removing === null ? null : (
        <RemoveEvidenceDialog sheet={sheet.id} file={removing} onClose={() => setRemoving(null)} />
      )}
    </Section>
  );
}
