import { Notice } from '../../components/notice.js';

/** Stands wherever files are added. */
export function NoPatients() {
  return (
    <Notice look="warn">
      <p>Không tải lên danh sách bệnh nhân hoặc giấy tờ có thông tin cá nhân của người bệnh.</p>
    </Notice>
  );
}
