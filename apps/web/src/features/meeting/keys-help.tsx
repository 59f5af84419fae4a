import { Dialog } from '../../components/dialog.js';
import { TickField } from '../../components/field.js';
import styles from './meeting.module.css';

const KEYS: [string, string][] = [
  ['→  PageDown', 'Màn tiếp theo (nút tới của bút trình chiếu)'],
  ['←  PageUp', 'Màn trước (nút lui của bút trình chiếu)'],
  ['Home  End', 'Màn đầu, màn cuối'],
  ['Tab', 'Tới biểu đồ, danh sách và các nút; ↑ ↓ đi từng mục'],
  ['Enter', 'Mở danh sách xã, mở xã'],
  ['Esc', 'Lùi một bước: xã → danh sách → màn → thoát'],
];

const SINGLE: [string, string][] = [
  ['/', 'Tìm một xã'],
  ['G', 'Ghi quyết định'],
  ['T', 'Bảng số liệu thay cho biểu đồ'],
  ['F', 'Toàn màn hình'],
  ['?', 'Trang này'],
];

/** What the keys do; those of a single letter can be switched off here. */
export function KeysHelp({ on, turn, onClose }: { on: boolean; turn: (on: boolean) => void; onClose: () => void }) {
  return (
    <Dialog title="Phím khi trình chiếu" onClose={onClose}>
      <Keys keys={KEYS} />
      <TickField
        label="Dùng phím một chữ"
        hint="Tắt khi dùng giọng nói hoặc dễ chạm nhầm phím; các nút dưới màn hình vẫn dùng được. Ghi nhớ trên máy này."
        checked={on}
        onChange={turn}
      />
      <Keys keys={SINGLE} />
    </Dialog>
  );
}

const Keys = ({ keys }: { keys: [string, string][] }) => (
  <dl className={styles.keys}>
    {keys.map(([key, what]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);
