import { useState } from 'react';
import { capitalise, columnWords, type ImportKindCode, type ScoreColumn } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';
import { useRound } from '../../app/round.js';
import type { Session } from '../../app/session.js';
import { DayField } from '../../components/day-field.js';
import { ChoiceField } from '../../components/field.js';
import { FileLink } from '../../components/link-button.js';
import { useEditions } from './use-editions.js';
import styles from './imports.module.css';

interface Props {
  kind: ImportKindCode;
  session: Session;
}

const hints: Record<Exclude<ImportKindCode, 'assessments' | 'standard'>, string> = {
  recognitions:
    'Dòng đang có mang mã ẩn; công nhận mới ghi thêm ở dưới. Xóa một dòng trong tệp không xóa gì trên hệ thống.',
  pledges: 'Dòng đang có mang mã ẩn; đăng ký mới ghi thêm ở dưới. Xóa một dòng trong tệp không xóa gì trên hệ thống.',
  zones: 'Không sửa đè: sửa hay bỏ một dòng đều thành một dòng đính chính.',
  communes: 'Chỉ sửa được tên, cách viết khác, đơn vị phụ trách và ghi chú của các xã đang có.',
  accounts: 'Tệp không bao giờ có mật khẩu; mật khẩu tạm của tài khoản mới chỉ hiện một lần sau khi ghi.',
};

/** Where the form to fill is to be had, with what stands in it today. */
export function FormLinks({ kind, session }: Props) {
  if (kind === 'assessments') return <EntryForm session={session} />;
  if (kind === 'standard') return <AnnexForm />;
  return <RegisterForm kind={kind} />;
}

/** @param href null while something has still to be chosen */
function Download({ href, children }: { href: string | null; children: string }) {
  return (
    <div>
      {href === null ? (
        <span className="soft">Chọn đủ các mục trên để lấy mẫu.</span>
      ) : (
        <FileLink href={href}>{children}</FileLink>
      )}
    </div>
  );
}

function EntryForm({ session }: { session: Session }) {
  const round = useRound();
  const isCentre = session.account.roles.includes('healthCentre');
  const isPlanner = session.account.roles.includes('planningOffice');
  const columns: ScoreColumn[] = [
    ...(isCentre ? (['district', 'self'] as const) : []),
    ...(isPlanner ? (['appraised'] as const) : []),
  ];
  const [column, setColumn] = useState<string>(columns[0] ?? 'district');
  const [office, setOffice] = useState('');
  const offices = useAnswer({
    key: ['GET /api/offices', round?.unitsOn],
    ask: async (signal) =>
      (await answered(server.GET('/api/offices', { params: { query: { on: round?.unitsOn } }, signal }))).items,
    enabled: isPlanner && round !== null,
  });
  const query = new URLSearchParams({ column, ...(office === '' ? {} : { office }) }).toString();
  return (
    <div className={styles.form}>
      <p>
        Phiếu nhập điểm của <strong>{round?.name ?? 'đợt đang chọn'}</strong> (đổi đợt ở đầu trang). Tổng điểm và kết
        quả tạm tính ngay trong tệp. Ô trống là chưa chấm.
      </p>
      {columns.length > 1 ? (
        <ChoiceField
          label="Cột điểm"
          choices={columns.map((one) => ({ value: one, label: capitalise(columnWords[one]) }))}
          value={column}
          onChange={setColumn}
        />
      ) : null}
      {isPlanner ? (
        <ChoiceField
          label="Đơn vị"
          none="Toàn tỉnh"
          choices={(offices.data ?? []).map(({ code, shortName }) => ({ value: code, label: shortName }))}
          value={office}
          onChange={setOffice}
        />
      ) : null}
      <Download href={round === null ? null : `/api/rounds/${round.id}/entry-form.xlsx?${query}`}>
        Lấy phiếu nhập điểm (.xlsx)
      </Download>
      <p className="soft">
        Bảng điểm riêng của đơn vị (mỗi xã một dòng) cũng gửi thẳng được: hệ thống đọc và hỏi lại cột nào là gì, không
        phải gõ lại.
      </p>
    </div>
  );
}

function AnnexForm() {
  const { choices, first } = useEditions();
  const [chosen, setChosen] = useState('');
  const edition = chosen === '' ? first : chosen;
  return (
    <div className={styles.form}>
      <p>
        Gõ phụ lục của quyết định vào mẫu; gửi lại thì thành bản nháp của bộ tiêu chí, chưa ban hành gì. Chưa biết thì
        để trống.
      </p>
      <ChoiceField label="Bộ tiêu chí" choices={choices} value={edition ?? ''} onChange={setChosen} />
      <Download href={edition === undefined ? null : `/api/standards/${edition}/annex.xlsx`}>
        Lấy mẫu phụ lục (.xlsx)
      </Download>
    </div>
  );
}

function RegisterForm({ kind }: { kind: Exclude<ImportKindCode, 'assessments' | 'standard'> }) {
  const [day, setDay] = useState('');
  const ofDay = kind === 'communes';
  return (
    <div className={styles.form}>
      <p>{hints[kind]}</p>
      {ofDay ? (
        <DayField label="Danh mục của ngày" hint="Để trống là hôm nay." optional value={day} onChange={setDay} />
      ) : null}
      <Download href={ofDay && day !== '' ? `/api/communes.xlsx?on=${day}` : `/api/${kind}.xlsx`}>
        Lấy mẫu có số liệu đang có (.xlsx)
      </Download>
      {kind === 'recognitions' ? (
        <p className="soft">
          Sổ công nhận riêng của đơn vị cũng gửi thẳng được: hệ thống đọc và hỏi lại cột nào là gì.
        </p>
      ) : null}
    </div>
  );
}
