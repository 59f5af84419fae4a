import { useMemo, useState } from 'react';
import { formatCount, moveWord } from '@chuan-xa/wording';
import type { Edition } from '@chuan-xa/scoring';
import { Problem, sentenceOf } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, NoteField, TickField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { unsentOf } from '../../offline/by-sheet.js';
import { useUnsentBySheet } from '../../offline/unsent.js';
import type { GridSheet } from '../entry/use-grid.js';
import { ChooseSheets } from './choose-sheets.js';
import { LetterFields } from './letter-fields.js';
import { moveName, moveSheets, needsReason, NO_LETTER, whyNot, type Move } from './moves.js';
import { readinessOf, type Readiness } from './readiness.js';
import { Refusals } from './refusals.js';
import styles from './moves.module.css';

interface Props {
  move: Move;
  /** Those that this account can move so. */
  sheets: readonly GridSheet[];
  edition: Edition;
  onClose: () => void;
  onDone: () => void;
}

const NONE: readonly string[] = [];

/** Moves one sheet or many as one act, once it is seen what they hold. */
export function MoveDialog({ move, sheets, edition, onClose, onDone }: Props) {
  const act = useAct();
  const unsent = useUnsentBySheet();
  const rows = useMemo(
    () => sheets.map((sheet) => readinessOf(edition, sheet, unsentOf(unsent, sheet.id))),
    [sheets, edition, unsent],
  );
  const offices = new Map(sheets.map(({ office, officeName }) => [office, officeName]));
  const [office, setOffice] = useState('');
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [reason, setReason] = useState('');
  const [letter, setLetter] = useState(NO_LETTER);
  const [takeDistrict, setTakeDistrict] = useState(false);
  const [sent, setSent] = useState(NONE);
  const [refused, setRefused] = useState<string | null>(null);

  const shown = rows.filter(({ sheet }) => office === '' || sheet.office === office);
  const going = shown.filter(
    (row) =>
      whyNot(move, row) === null && (ticks.get(row.sheet.id) ?? (sheets.length === 1 || isTickedAtFirst(move, row))),
  );
  const open = going.reduce((sum, { notAppraised }) => sum + notAppraised.length, 0);
  const held = shown.filter(({ unsent: cells }) => cells > 0);

  const noReason = act.failure instanceof Problem && act.failure.code === 'REASON_REQUIRED';

  const send = async (): Promise<void> => {
    const why = whyRefused(move, going.length, takeDistrict ? 0 : open);
    setRefused(why);
    if (why !== null) return;
    const ids = going.map(({ sheet }) => sheet.id);
    setSent(ids);
    await moveSheets(move, { ids, reason, takeDistrict, letter });
    say(`Đã ${moveWord(move)} ${formatCount(ids.length)} phiếu.`);
    onDone();
  };

  return (
    <Dialog wide title={`${moveName(move)}: ${edition.shortTitle}`} onClose={onClose}>
      <Form
        act={act}
        send={send}
        failed={`Chưa ${moveWord(move)} được phiếu nào.`}
        submit={going.length === 0 ? moveName(move) : `${moveName(move)} ${formatCount(going.length)} phiếu`}
        look={move === 'unlock' ? 'danger' : 'main'}
        onCancel={onClose}
      >
        <Refusals failure={act.failure} ids={sent} sheets={sheets} />
        {held.length === 0 ? null : (
          <Notice look="warn" title={`${formatCount(held.length)} phiếu còn số liệu chưa tới máy chủ.`}>
            <p>
              Các phiếu này chưa {moveWord(move)} được. Đợi gửi xong, hoặc đóng hộp này và xử lý các ô chưa ghi được.
            </p>
          </Notice>
        )}
        {offices.size > 1 ? (
          <ChoiceField
            label="Đơn vị"
            value={office}
            onChange={setOffice}
            none="Tất cả"
            choices={[...offices].map(([value, label]) => ({ value, label }))}
          />
        ) : null}
        <div className={styles.list}>
          <ChooseSheets
            move={move}
            edition={edition}
            rows={shown}
            offices={offices.size > 1}
            chosen={new Set(going.map(({ sheet }) => sheet.id))}
            onChoose={(ids, chosen) => {
              setRefused(null);
              setTicks((former) => new Map([...former, ...ids.map((id) => [id, chosen] as const)]));
            }}
          />
        </div>
        {move === 'accept' && open > 0 ? (
          <TickField
            label={`Lấy điểm huyện (phúc tra) cho ${formatCount(open)} ô chưa thẩm định`}
            hint="Điểm phúc tra thành điểm thẩm định ở các ô ấy; ghi vào nhật ký như một việc."
            checked={takeDistrict}
            onChange={(tick) => {
              setRefused(null);
              setTakeDistrict(tick);
            }}
          />
        ) : null}
        {needsReason(move) ? (
          <NoteField
            label="Lý do"
            hint="Đơn vị sẽ đọc lý do này ở phiếu."
            maxLength={2000}
            value={reason}
            error={noReason ? sentenceOf(act.failure) : act.fault('reason')}
            onChange={setReason}
          />
        ) : null}
        {move === 'submit' ? <LetterFields letter={letter} onChange={setLetter} act={act} under="dispatch." /> : null}
        {refused === null ? null : (
          <Notice look="danger">
            <p>{refused}</p>
          </Notice>
        )}
      </Form>
    </Dialog>
  );
}

/** Handed in and accepted is what is whole; what goes back is chosen one by one. */
const isTickedAtFirst = (move: Move, { complete, notAppraised }: Readiness): boolean =>
  (move === 'submit' && complete) || (move === 'accept' && notAppraised.length === 0);

/** Why nothing is sent. `open`: cells that were not appraised, and that nothing is done about. */
function whyRefused(move: Move, going: number, open: number): string | null {
  if (going === 0) return 'Chưa chọn phiếu nào. Hãy đánh dấu ít nhất một phiếu.';
  if (move !== 'accept' || open === 0) return null;
  return `Còn ${formatCount(open)} ô chưa thẩm định ở các phiếu đã chọn. Hãy nhập điểm thẩm định, bỏ chọn các phiếu ấy, hoặc đánh dấu “Lấy điểm huyện”.`;
}
