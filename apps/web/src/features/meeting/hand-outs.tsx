import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { FootButton } from './stage-foot.js';
import styles from './meeting.module.css';

const FILES = [
  { file: 'review-meeting.xlsx', label: 'Bảng tổng hợp, biểu đồ (Excel)' },
  { file: 'review-meeting.pdf', label: 'Bảng tổng hợp, biểu đồ (PDF)' },
  { file: 'review-report.docx', label: 'Báo cáo (Word)' },
  { file: 'review-report.pdf', label: 'Báo cáo (PDF)' },
];

/** The pack, for those who attend; `from`: where it is given to them while the meeting is open. */
export function HandOuts({ from }: { from: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <FootButton onClick={() => setOpen(true)}>tài liệu</FootButton>
      {open ? (
        <Dialog title="Tài liệu họp" onClose={() => setOpen(false)}>
          <p>Cùng số liệu với màn hình. Tải được trong khi cuộc họp đang mở; mỗi lần tải được ghi vào nhật ký.</p>
          <ul className={styles.files}>
            {FILES.map(({ file, label }) => (
              <li key={file}>
                <a href={`${from}/${file}`} download>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  );
}
