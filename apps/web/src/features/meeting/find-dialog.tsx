import { useEffect, useMemo, useRef } from 'react';
import { capitalise } from '@chuan-xa/wording';
import { Dialog } from '../../components/dialog.js';
import { SearchChoice } from '../../components/search-choice.js';
import type { Pack } from './frozen.js';
import styles from './meeting.module.css';

/** Finds any commune of the snapshot by a part of its name, office or code, marks or none, and opens it. */
export function FindDialog({
  pack,
  onFound,
  onClose,
}: {
  pack: Pack;
  onFound: (code: string) => void;
  onClose: () => void;
}) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    field.current?.querySelector('input')?.focus();
  }, []);
  const choices = useMemo(
    () =>
      [...pack.communes.values()].map(({ commune: { code, fullName, office, district, alsoWritten } }) => ({
        value: code,
        label: `${capitalise(fullName)}${office === null ? '' : ` – ${office.shortName}`}`,
        also: [district?.fullName ?? '', code, ...alsoWritten].join(' · '),
      })),
    [pack],
  );
  return (
    <Dialog title="Tìm xã" onClose={onClose}>
      <div ref={field} className={styles.find}>
        <SearchChoice
          label="Tên xã"
          hint="Gõ không dấu cũng được, ví dụ: dinh lap. Enter để mở."
          choices={choices}
          value=""
          onChange={(code) => {
            if (code !== '') onFound(code); // nothing is chosen yet
          }}
          nothing={(typed) => `Bản chốt này không có xã nào khớp “${typed}”.`}
        />
      </div>
    </Dialog>
  );
}
