import { useState } from 'react';
import { capitalise, columnWords, type ScoreColumn } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import { nowOld, questions, useAnswer } from '../../app/questions.js';
import { Waiting } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Acts } from '../../components/dialog.js';
import { ChoiceField, NoteField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { importKey, type Import, type MapNeeded } from './kinds.js';
import { editionOf, faultOf, scoresOfAll, usesOf, withEdition, withScores, withUse } from './sheet-map.js';
import { UseChoice } from './use-choice.js';
import { useEditions } from './use-editions.js';
import { registerUses, scoreUses } from './uses.js';
import styles from './imports.module.css';

/** Which column of the office's own sheet is what: proposed, put right, confirmed once. */
export function MapEditor({ one, needed, onDone }: { one: Import; needed: MapNeeded; onDone: () => void }) {
  const [map, setMap] = useState(needed.map);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { choices: editions } = useEditions(one.kind === 'assessments');
  const fault = faultOf(map);
  const edition = fault === null ? editionOf(map) : '';
  const standard = useAnswer({
    key: ['GET /api/standards/:edition', edition],
    ask: (signal) => answered(server.GET('/api/standards/{edition}', { params: { path: { edition } }, signal })),
    enabled: edition !== '',
  });
  const scores = fault === null ? scoresOfAll(map) : '';
  const { columns } = needed;
  const uses = fault === null ? usesOf(map, columns) : new Map<string, never>();
  const groups = one.kind === 'recognitions' ? registerUses : scoreUses(standard.data?.criteria ?? []);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const params = { path: { kind: one.kind, id: one.id } };
      const read = await answered(server.PUT('/api/imports/{kind}/{id}/map', { params, body: { map } }));
      questions.setQueryData(importKey(one.kind, one.id), read);
      void nowOld('GET /api/imports/:kind', 'GET /api/audit');
      onDone();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <Section title="Cột nào là gì">
      {needed.doubts.length > 0 ? (
        <Notice look="warn" title="Những chỗ chưa chắc, hãy xem lại:">
          <ul>
            {needed.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {failure === null ? null : (
        <Notice look="danger" title="Chưa đọc lại được.">
          <p>{sentenceOf(failure)}</p>
        </Notice>
      )}
      {one.kind === 'assessments' ? (
        <div className={styles.narrow}>
          <ChoiceField
            label="Bảng này chấm theo bộ tiêu chí"
            choices={editions}
            none={edition === '' ? 'Chọn bộ tiêu chí' : undefined}
            value={edition}
            onChange={(chosen) => setMap(withEdition(map, chosen))}
            disabled={fault !== null}
          />
          <ChoiceField
            label="Điểm trong bảng là của lần chấm"
            choices={Object.entries(columnWords).map(([value, word]) => ({ value, label: capitalise(word) }))}
            none={scores === '' ? 'Tùy từng cột' : undefined}
            value={scores}
            onChange={(chosen) => (chosen === '' ? undefined : setMap(withScores(map, chosen as ScoreColumn)))}
            disabled={fault !== null}
          />
        </div>
      ) : null}
      {/* Without the criteria nothing could be shown of what a column is. */}
      {standard.isLoading ? (
        <Waiting />
      ) : (
        <Table
          caption="Các cột của tệp"
          rows={columns}
          keyOf={({ column }) => column}
          columns={[
            { key: 'column', head: 'Cột', names: true, cell: ({ column }) => column },
            { key: 'head', head: 'Tiêu đề trong tệp', cell: ({ head }) => head },
            { key: 'samples', head: 'Vài giá trị trong cột', cell: ({ samples }) => samples.join(' · ') },
            {
              key: 'use',
              head: 'Là gì',
              cell: ({ column, head, meaning }) => (
                <>
                  <UseChoice
                    column={`Cột ${column}, ${head}`}
                    use={uses.get(column) ?? null}
                    groups={groups}
                    onChange={(use) => setMap(withUse(map, columns, column, use))}
                  />
                  {!uses.has(column) && meaning !== null ? <p className="soft">Đề xuất: {meaning}</p> : null}
                </>
              ),
            },
          ]}
        />
      )}
      <details>
        <summary className={styles.summary}>Sửa bản đồ bằng chữ (người quen dùng)</summary>
        <NoteField
          label="Bản đồ cột"
          hint="Gồm cả dòng tiêu đề, dòng bỏ qua, chữ coi như ô trống; cách viết ở tài liệu “Nhập tệp sẵn có của đơn vị”."
          rows={16}
          spellCheck={false}
          className={styles.yaml}
          value={map}
          onChange={setMap}
          error={fault}
        />
      </details>
      <p className="soft">
        Xác nhận một lần: bản đồ được giữ cho đơn vị, tệp sau có cùng các tiêu đề cột sẽ được đọc ngay, không hỏi lại.
        Tệp được đọc lại theo đó; vẫn chưa ghi gì.
      </p>
      <Acts>
        <Button look="main" busy={busy} disabled={fault !== null || standard.isLoading} onClick={() => void confirm()}>
          Xác nhận và đọc tệp
        </Button>
        {one.state === 'toMap' ? null : <Button onClick={onDone}>Thôi</Button>}
      </Acts>
    </Section>
  );
}
