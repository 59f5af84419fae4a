import { useState } from 'react';
import { sayItem } from '@chuan-xa/wording';
import type { Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import type { Choice } from '../../components/field.js';
import type { GridSheet } from '../entry/use-grid.js';
import { AddEvidenceDialog } from './add-evidence-dialog.js';
import { evidenceHref, mayAddEvidence, type EvidenceFile } from './evidence.js';

/** The files of one criterion or indicator, where it stands in the form. */
export function ItemEvidence({
  sheet,
  item,
  items,
  files,
  session,
}: {
  sheet: GridSheet;
  item: string;
  items: readonly Choice[];
  /** All files of the sheet. */
  files: readonly EvidenceFile[];
  session: Session;
}) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      {files
        .filter((file) => file.item === item)
        .map(({ id, name }) => (
          <a key={id} href={evidenceHref(sheet.id, id)} download>
            {name}
          </a>
        ))}
      {mayAddEvidence(session, sheet) ? (
        <Button look="quiet" className="not-printed" onClick={() => setAdding(true)}>
          + Minh chứng<span className="only-heard"> cho {sayItem(item)}</span>
        </Button>
      ) : null}
      {adding ? <AddEvidenceDialog sheet={sheet} items={items} item={item} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
