import { formatMoment, paperKindFiles, type PaperKind } from '@chuan-xa/wording';
import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { useFilters } from '../../app/filters.js';
import { Button } from '../../components/button.js';
import { Acts } from '../../components/dialog.js';
import { TextField } from '../../components/field.js';
import { useFormOf } from '../../components/form.js';
import { Section } from '../../components/page.js';
import { say } from '../../components/said.js';
import { draftOf, isSame, letterheadOf, type Draft } from './draft.js';
import { faultUnder } from './fault-under.js';
import { KindChoice } from './kind-choice.js';
import { LeaveGuard } from './leave-guard.js';
import { writeLetterhead, type KeptLetterhead } from './letterhead.js';
import styles from './letterhead.module.css';
import { PaperFields } from './paper-fields.js';
import { PAPER_KINDS } from './paper-kinds.js';
import { PaperPreview } from './paper-preview.js';
import { Refused, type OtherLetterhead } from './refused.js';

/** The letterhead to be typed over, beside what it prints. */
export function LetterheadForm({ kept }: { kept: KeptLetterhead }) {
  const act = useAct();
  const filters = useFilters();
  const [draft, setDraft] = useState(() => draftOf(kept.standing));
  // What was before the eyes when the typing began; what another writes meanwhile is not taken over in silence.
  const [seen, setSeen] = useState(kept);
  const { failure } = act;
  const form = useFormOf(failure);
  const letterhead = letterheadOf(draft);
  const changed = !isSame(letterhead, seen.standing);
  const kind = PAPER_KINDS.find((one) => one === filters.of('loai')) ?? 'report';
  const put = (part: Partial<Draft>): void => setDraft((was) => ({ ...was, ...part }));
  const stand = (now: KeptLetterhead): void => {
    setSeen(now);
    setDraft(draftOf(now.standing));
  };
  const write = (over: number): Promise<void> =>
    act.run(async () => {
      try {
        stand(await writeLetterhead(letterhead, over));
      } catch (error) {
        const wrong = PAPER_KINDS.find((one) => faultUnder(error, `papers.${one}`) !== null);
        if (wrong !== undefined && faultUnder(error, `papers.${kind}`) === null) filters.put({ loai: wrong });
        throw error;
      }
      say('Đã lưu thể thức văn bản.');
    });
  const other = failure instanceof Problem ? ((failure.body.kept ?? null) as OtherLetterhead | null) : null;
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void write(seen.version);
      }}
    >
      <LeaveGuard changed={changed} />
      <p className="soft">
        In trên mọi văn bản của Sở lập ra từ nay, kể cả tài liệu của các bản chốt cũ; số liệu không đổi. Số, ngày, tháng
        để trống để ghi khi ký. Phiếu chấm điểm là giấy của trung tâm y tế nên không theo trang này.{' '}
        {seen.writtenBy === null || seen.writtenAt === null
          ? 'Đang dùng mẫu ban đầu, lập theo tên tỉnh.'
          : `${seen.writtenBy} ghi lúc ${formatMoment(seen.writtenAt)}.`}
      </p>
      <Refused
        failure={failure}
        other={other}
        sent={letterhead}
        onOwn={(version) => void write(version)}
        onOther={({ version, ...standing }) => {
          stand({ ...kept, version, standing });
          act.forget();
        }}
      />
      <Section title="Chung cho mọi văn bản">
        <div className={styles.common}>
          <TextField
            label="Cơ quan chủ quản"
            hint="Dòng trên, chữ in hoa"
            value={draft.organAbove}
            onChange={(organAbove) => put({ organAbove })}
            error={faultUnder(failure, 'organAbove')}
            maxLength={120}
          />
          <TextField
            label="Cơ quan ban hành"
            hint="Dòng dưới, chữ in hoa"
            value={draft.organ}
            onChange={(organ) => put({ organ })}
            error={faultUnder(failure, 'organ')}
            maxLength={120}
          />
          <TextField
            label="Địa danh"
            hint="Đứng trước ngày, tháng, năm"
            value={draft.place}
            onChange={(place) => put({ place })}
            error={faultUnder(failure, 'place')}
            maxLength={60}
          />
        </div>
      </Section>
      <Section title="Riêng từng loại văn bản">
        <KindChoice kind={kind} failure={failure} onChoose={(loai: PaperKind) => filters.put({ loai })} />
        <p className="soft">{paperKindFiles[kind]}</p>
        <div className={styles.beside}>
          <PaperFields
            key={kind}
            kind={kind}
            draft={draft.papers[kind]}
            failure={failure}
            onChange={(paper) => put({ papers: { ...draft.papers, [kind]: paper } })}
          />
          <PaperPreview letterhead={letterhead} kind={kind} />
        </div>
      </Section>
      <Acts>
        <Button look="main" type="submit" busy={act.busy} disabled={!changed}>
          Lưu
        </Button>
        <Button disabled={!changed || act.busy} onClick={() => setDraft(draftOf(seen.standing))}>
          Bỏ chỗ đã sửa
        </Button>
        <Button disabled={isSame(letterhead, kept.initial) || act.busy} onClick={() => setDraft(draftOf(kept.initial))}>
          Lấy mẫu ban đầu
        </Button>
        <span className="soft" role="status">
          {changed ? 'Có chỗ chưa lưu.' : ''}
        </span>
      </Acts>
    </form>
  );
}
