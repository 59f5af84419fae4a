import { formatCount } from '@chuan-xa/wording';
import { ChoiceField } from '../../components/field.js';

/** What becomes of scores that a revision does not take: kept and not counted, by choice and not by default. */
export function KeepUnfit({
  count,
  value,
  onChange,
  missing,
}: {
  count: number;
  value: string;
  onChange: (value: string) => void;
  missing: boolean;
}) {
  return (
    <ChoiceField
      label={`${formatCount(count)} ô điểm không còn hợp`}
      hint="Giữ nguyên: điểm vẫn còn đó, tính là chưa chấm (không phải 0 điểm) cho tới khi chấm lại; xã có thể thành chưa xác định. Nếu không muốn vậy, bấm Thôi và sửa các ô đó trước."
      none="chọn…"
      choices={[{ value: 'keep', label: 'Giữ nguyên các ô này, tính là chưa chấm' }]}
      value={value}
      onChange={onChange}
      error={missing ? 'Chọn giữ nguyên các ô này, hoặc bấm Thôi để sửa trước.' : null}
    />
  );
}
