import { Link, useParams } from '@tanstack/react-router';
import { formatDate, titleWord } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { may, useStanding, type Session } from '../../app/session.js';
import { Answer } from '../../components/answer.js';
import { classes } from '../../components/classes.js';
import { FileLink, ImportLink } from '../../components/link-button.js';
import { Page } from '../../components/page.js';
import { CheckTab } from './check-tab.js';
import { HistoryTab } from './history-tab.js';
import { OPEN_DRAFT, PREVIEW, PUBLICATIONS, useLaw, type Law } from './law.js';
import { PreviewTab } from './preview-tab.js';
import { TextTab } from './text-tab.js';
import { useTypedValues, type TypedValues } from './typed-values.js';
import { TrialTab } from './trial-tab.js';
import styles from '../../components/tabs.module.css';

const tabs = [
  { at: '', label: 'Nội dung', needs: null },
  { at: 'doi-chieu', label: 'Xác nhận, sửa theo văn bản', needs: OPEN_DRAFT },
  { at: 'xem-truoc', label: 'Xem trước và công bố', needs: PREVIEW },
  { at: 'cong-bo', label: 'Các bản, các lần công bố', needs: PUBLICATIONS },
  { at: 'cham-thu', label: 'Chấm thử', needs: null },
] as const;

/** One standard: its text, and for the office its way from a draft to what is in force. */
export function EditionPage() {
  const standing = useStanding();
  const { edition = '' } = useParams({ strict: false });
  // By the edition, so that nothing typed for one is left standing in another.
  return standing.kind === 'in' ? <OneEdition key={edition} edition={edition} session={standing.session} /> : null;
}

function OneEdition({ edition, session }: { edition: string; session: Session }) {
  const filters = useFilters();
  const typed = useTypedValues();
  const law = useLaw(edition, filters.of('ban'));
  const known = law.data;
  const offered = tabs.filter(({ needs }) => needs === null || may(session, needs));
  const chosen = offered.find(({ at }) => at === filters.of('xem'))?.at ?? '';
  return (
    <Page
      title={known?.shortTitle ?? 'Bộ tiêu chí'}
      aside={known === undefined ? ' ' : <Aside law={known} />}
      acts={
        may(session, 'GET /api/standards/:edition/annex.xlsx') ? (
          <>
            <FileLink href={`/api/standards/${edition}/annex.xlsx`}>Tải mẫu Excel phụ lục</FileLink>
            {may(session, 'POST /api/imports/standard') ? <ImportLink kind="standard" /> : null}
          </>
        ) : undefined
      }
    >
      <nav className={classes(styles.tabs, 'not-printed')} aria-label="Các phần của bộ tiêu chí">
        {offered.map(({ at, label }) => (
          <Link
            key={at}
            to="."
            search={(former) => ({ ...former, xem: at === '' ? undefined : at })}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Answer of={law} lines={12}>
        {(whole) => <Chosen tab={chosen} law={whole} session={session} typed={typed} />}
      </Answer>
    </Page>
  );
}

interface ChosenProps {
  tab: (typeof tabs)[number]['at'];
  law: Law;
  session: Session;
  typed: TypedValues;
}

function Chosen({ tab, law, session, typed }: ChosenProps) {
  switch (tab) {
    case 'doi-chieu':
      return <CheckTab law={law} typed={typed} />;
    case 'xem-truoc':
      return <PreviewTab law={law} />;
    case 'cong-bo':
      return <HistoryTab law={law} session={session} />;
    case 'cham-thu':
      return <TrialTab law={law} />;
    default:
      return <TextTab law={law} />;
  }
}

function Aside({ law: { title, act, correctedBy, judges } }: { law: Law }) {
  return (
    <>
      {title} · {act.number} ngày {formatDate(act.date)} ({act.issuer})
      {correctedBy.map(({ number }) => `, đính chính ${number}`)}
      {judges === null ? '' : ` · dùng để rà soát ${titleWord(judges)}`}
    </>
  );
}
