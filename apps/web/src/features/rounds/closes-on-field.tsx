import { DayField } from '../../components/day-field.js';

/** The last day of a round, after which it is closed by itself. */
export function ClosesOnField(props: { value: string; onChange: (day: string) => void; error: string | null }) {
  return <DayField label="Tự đóng hết ngày" hint="Để trống: đóng bằng tay." optional {...props} />;
}
