import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { formatCount } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ChoiceField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { Bar, Section } from '../../components/page.js';
import { ChangedValues } from './changed-values.js';
import { draftChanged, ownDraft, usePreview, type Law, type Preview } from './law.js';
import { MovedRounds, ReviewEffects } from './preview-effects.js';
import { FlippedSheets, UnfitScores } from './preview-sheets.js';
import { PublishDialog } from './publish-dialog.js';

/** What publishing a draft would change, and the publishing. */
export function PreviewTab({ law }: { law: Law }) {
  const filters = useFilters();
  const drafts = law.revisions.filter(({ status }) => status === 'draft');
  const draft =
    drafts.find(({ revision }) => revision === filters.of('ban')) ?? ownDraft(law.revisions) ?? drafts[0] ?? null;
  if (draft === null)
    return (
      <Empty>
        Không có bản nháp nào để xem trước.{' '}
        <Link to="." search={(former) => ({ ...former, xem: 'doi-chieu' })}>
          Lập bản nháp và đối chiếu với văn bản
        </Link>
        .
      </Empty>
    );
  return (
    <>
      {drafts.length < 2 ? null : (
        <Bar>
          <ChoiceField
            label="Bản nháp"
            choices={drafts.map(({ revision }) => ({
              value: revision,
              label: `${revision}, ${revision.includes('.') ? 'của đơn vị' : 'kèm theo bản nâng cấp'}`,
            }))}
            value={draft.revision}
            onChange={(ban) => filters.put({ ban, so: '' })}
          />
        </Bar>
      )}
      <OneDraft key={draft.revision} law={law} revision={draft.revision} />
    </>
  );
}

function OneDraft({ law, revision }: { law: Law; revision: string }) {
  const preview = usePreview(law.id, revision);
  const [publishing, setPublishing] = useState(false);
  const [stale, setStale] = useState(false);
  return (
    <Answer of={preview} lines={12}>
      {(known) => (
        <>
          {stale ? (
            <Notice look="warn" title="Chưa công bố: số liệu hoặc bản nháp đã đổi từ lúc xem trước.">
              <p>Dưới đây là bản xem trước mới. Đọc lại rồi công bố.</p>
            </Notice>
          ) : null}
          <Bar>
            <p>
              {known.from === null ? 'Chưa có bản nào được công bố' : `Đang dùng bản ${known.from.revision}`} · công bố
              sẽ chuyển sang bản {known.to.revision}. Xem trước không ghi gì.
            </p>
            <Button onClick={() => void draftChanged()} busy={preview.isFetching}>
              Tính lại
            </Button>
            <Button look="main" disabled={known.withoutAct > 0} onClick={() => setPublishing(true)}>
              {`Công bố bản ${known.to.revision}…`}
            </Button>
          </Bar>
          <Effects law={law} preview={known} />
          {publishing ? (
            <PublishDialog
              law={law}
              preview={known}
              onClose={() => setPublishing(false)}
              onStale={() => {
                setPublishing(false);
                setStale(true);
                void draftChanged();
              }}
            />
          ) : null}
        </>
      )}
    </Answer>
  );
}

function Effects({ law, preview }: { law: Law; preview: Preview }) {
  const { values, sheets, withoutAct } = preview;
  return (
    <>
      {withoutAct === 0 ? null : (
        <Notice look="warn" title="Chưa công bố được.">
          <p>
            {formatCount(withoutAct)} giá trị ghi là từ văn bản gốc, nhưng bộ tiêu chí chưa có bản chụp văn bản nào. Gửi
            bản chụp ở phần “Xác nhận, sửa theo văn bản” trước.
          </p>
        </Notice>
      )}
      <Section title={`Giá trị thay đổi (${formatCount(values.length)})`}>
        {values.length === 0 ? (
          <Empty>Bản nháp chưa khác bản đang dùng ở giá trị nào. Xác nhận hoặc sửa giá trị trước khi công bố.</Empty>
        ) : (
          <ChangedValues caption="Giá trị thay đổi, trước và sau" values={values} />
        )}
      </Section>
      <MovedRounds rounds={preview.rounds} to={preview.to.revision} />
      <FlippedSheets law={law} sheets={sheets} />
      <UnfitScores law={law} sheets={sheets} />
      <ReviewEffects rounds={preview.rounds} reviews={preview.reviews} />
    </>
  );
}
