import { capitalise, roleWords, type Role } from '@chuan-xa/wording';
import { useOffices } from '../../app/offices.js';
import { ChoiceField, TextField, TickField } from '../../components/field.js';
import { roles as allRoles, roleTasks } from './roles.js';
import styles from './accounts.module.css';

/** What a new account and an edited one have in common. */
export interface AccountDraft {
  unit: string;
  post: string;
  /** Code of the health centre; "" for none. */
  office: string;
  roles: Role[];
}

interface Props {
  draft: AccountDraft;
  onChange: (draft: AccountDraft) => void;
  /** What the server says is wrong with a field. */
  fault: (field: string) => string | null;
}

/** Roles first: whether an office belongs to it follows from them. */
export function AccountFields({ draft, onChange, fault }: Props) {
  const offices = useOffices();
  const isCentre = draft.roles.includes('healthCentre');
  const known = (offices.data ?? []).map(({ code, shortName }) => ({ value: code, label: shortName }));
  // An office of a former period stays what it is until another is chosen.
  const isKnown = draft.office === '' || known.some(({ value }) => value === draft.office);
  const turn = (role: Role, on: boolean): void => {
    const roles = allRoles.filter((one) => (one === role ? on : draft.roles.includes(one)));
    onChange({ ...draft, roles, office: roles.includes('healthCentre') ? draft.office : '' });
  };
  const choose = (office: string): void => {
    const named = offices.data?.find(({ code }) => code === office)?.shortName;
    onChange({ ...draft, office, unit: draft.unit.trim() === '' && named !== undefined ? named : draft.unit });
  };
  return (
    <>
      <fieldset className={styles.roles} aria-describedby={fault('roles') === null ? undefined : 'roles-fault'}>
        <legend>Vai trò</legend>
        {allRoles.map((role) => (
          <TickField
            key={role}
            label={capitalise(roleWords[role])}
            hint={roleTasks[role]}
            checked={draft.roles.includes(role)}
            onChange={(on) => turn(role, on)}
          />
        ))}
        {fault('roles') === null ? null : (
          <p id="roles-fault" className={styles.fault}>
            {fault('roles')}
          </p>
        )}
      </fieldset>
      {isCentre ? (
        <ChoiceField
          label="Đơn vị phụ trách"
          hint="Quyết định tài khoản thấy và nhập điểm của những xã nào."
          none="Chọn đơn vị"
          choices={isKnown ? known : [...known, { value: draft.office, label: draft.office }]}
          value={draft.office}
          onChange={choose}
          error={fault('office')}
        />
      ) : null}
      <TextField
        label="Tên đơn vị"
        hint="Như sẽ đứng trong nhật ký, ví dụ TTYT Mẫu."
        value={draft.unit}
        onChange={(unit) => onChange({ ...draft, unit })}
        error={fault('unit')}
        required
      />
      <TextField
        label="Vị trí"
        hint="Ví dụ nhập liệu, tổng hợp."
        value={draft.post}
        onChange={(post) => onChange({ ...draft, post })}
        error={fault('post')}
        required
      />
    </>
  );
}
