import type { PaperKind } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { NoteField, TextField } from '../../components/field.js';
import type { BoxDraft, PaperDraft } from './draft.js';
import { faultUnder } from './fault-under.js';
import styles from './letterhead.module.css';

const MOST_BOXES = 4;

interface Props {
  kind: PaperKind;
  draft: PaperDraft;
  failure: unknown;
  onChange: (draft: PaperDraft) => void;
}

/** Symbol, boxes of signature and recipients of one kind of paper. */
export function PaperFields({ kind, draft, failure, onChange }: Props) {
  const { symbol, boxes, recipients } = draft;
  const fault = (field: string): string | null => faultUnder(failure, `papers.${kind}.${field}`);
  const putBoxes = (next: BoxDraft[]): void => onChange({ ...draft, boxes: next });
  return (
    <div className={styles.fields}>
      <TextField
        label="Ký hiệu"
        optional
        hint="Sau dấu gạch chéo của số văn bản, như BC-SYT; để trống thì không in dòng số"
        value={symbol}
        onChange={(text) => onChange({ ...draft, symbol: text })}
        error={fault('symbol')}
        maxLength={40}
      />
      {boxes.map((box, at) => (
        <SignatureFields
          key={at}
          number={at + 1}
          box={box}
          fault={(field) => fault(`signatures.${at}.${field}`)}
          onChange={(next) => putBoxes(boxes.with(at, next))}
          onRemove={boxes.length === 1 ? null : () => putBoxes(boxes.toSpliced(at, 1))}
        />
      ))}
      {boxes.length < MOST_BOXES ? (
        <div>
          <Button onClick={() => putBoxes([...boxes, { capacity: '', name: '' }])}>Thêm ô ký</Button>
        </div>
      ) : null}
      <NoteField
        label="Nơi nhận"
        optional
        hint="Mỗi dòng một nơi; để trống thì không in"
        rows={4}
        value={recipients}
        onChange={(text) => onChange({ ...draft, recipients: text })}
        error={fault('recipients')}
      />
    </div>
  );
}

interface BoxProps {
  number: number;
  box: BoxDraft;
  fault: (field: string) => string | null;
  onChange: (box: BoxDraft) => void;
  /** null: the only one. */
  onRemove: (() => void) | null;
}

function SignatureFields({ number, box, fault, onChange, onRemove }: BoxProps) {
  return (
    <fieldset className={styles.box}>
      <legend>Ô ký {number}</legend>
      <NoteField
        label="Quyền hạn, chức vụ"
        hint="Mỗi dòng một dòng in, như KT. GIÁM ĐỐC rồi PHÓ GIÁM ĐỐC"
        rows={2}
        value={box.capacity}
        onChange={(capacity) => onChange({ ...box, capacity })}
        error={fault('capacity')}
      />
      <TextField
        label="Họ và tên"
        optional
        hint="In dưới chỗ ký"
        value={box.name}
        onChange={(name) => onChange({ ...box, name })}
        error={fault('name')}
        maxLength={80}
      />
      {onRemove === null ? null : (
        <div>
          <Button look="quiet" onClick={onRemove}>
            Bỏ ô ký {number}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
