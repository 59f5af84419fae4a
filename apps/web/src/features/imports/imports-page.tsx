import { Link, useSearch } from '@tanstack/react-router';
import { capitalise, importKindWord } from '@chuan-xa/wording';
import { useStanding } from '../../app/session.js';
import { Empty } from '../../components/answer.js';
import { Page, Section } from '../../components/page.js';
import { FormLinks } from './form-links.js';
import { isKind, kindsOf } from './kinds.js';
import { PastImports } from './past-imports.js';
import { SendForm } from './send-form.js';
import styles from './imports.module.css';

/** Files in: which kind, the form to fill, the file to send, and what was sent before. */
export function ImportsPage() {
  const standing = useStanding();
  const { kind: wanted } = useSearch({ strict: false });
  if (standing.kind !== 'in') return null;
  const kinds = kindsOf(standing.session);
  const kind = isKind(wanted) && kinds.includes(wanted) ? wanted : kinds[0];
  if (kind === undefined)
    return (
      <Page title="Nhập tệp">
        <Empty>Vai trò của tài khoản này không nhập tệp nào.</Empty>
      </Page>
    );
  return (
    <Page
      title="Nhập tệp"
      aside="Tệp được đọc thử trước: mọi lỗi, mọi thay đổi hiện ra, chưa ghi gì cho đến khi bấm Ghi. Ghi rồi hoàn tác được cả lượt."
    >
      {kinds.length > 1 ? (
        <nav className={styles.kinds} aria-label="Nhập gì">
          {kinds.map((one) => (
            <Link
              key={one}
              to="/nhap-tep"
              search={(former) => ({ dot: former.dot, kind: one })}
              className={one === kind ? styles.here : undefined}
              aria-current={one === kind ? 'page' : undefined}
            >
              {capitalise(importKindWord(one))}
            </Link>
          ))}
        </nav>
      ) : null}
      <div className={styles.steps}>
        <Section title="1. Lấy mẫu để điền">
          <FormLinks key={kind} kind={kind} session={standing.session} />
        </Section>
        <Section title="2. Gửi tệp đã điền">
          <SendForm key={kind} kind={kind} session={standing.session} />
        </Section>
      </div>
      <Section title="Các lần nhập trước">
        <PastImports key={kind} kind={kind} />
      </Section>
    </Page>
  );
}
