import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { capitalise, formatMoment, importKindWord, importStateWord, type ImportKindCode } from '@chuan-xa/wording';
import { questions, useAnswer } from '../../app/questions.js';
import { useRounds } from '../../app/round.js';
import { Answer, Waiting } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { PasswordsOnce } from '../../components/passwords-once.js';
import { Findings } from './findings.js';
import { ImportActs } from './import-acts.js';
import { importKey, isKind, readImport, type Applied, type Import } from './kinds.js';
import { ReadingProgress } from './reading-progress.js';
import { StateNotice } from './state-notice.js';
import styles from './imports.module.css';

// The reader of YAML comes only to those who name columns.
const MapEditor = lazy(async () => ({ default: (await import('./map-editor.js')).MapEditor }));

/** Milliseconds between two looks at a file that is being read. */
const LOOK_AGAIN = 1_000;

/** One file that was sent in: how far its reading is, what it came to, and what to do with it. */
export function ImportPage() {
  const { kind, id } = useParams({ strict: false });
  if (!isKind(kind) || id === undefined)
    return (
      <Page title="Nhập tệp">
        <p>
          Không có loại tệp này. <Link to="/nhap-tep">Về trang Nhập tệp</Link>
        </p>
      </Page>
    );
  return <OneImport key={id} kind={kind} id={id} />;
}

function OneImport({ kind, id }: { kind: ImportKindCode; id: string }) {
  const key = importKey(kind, id);
  const isReading = questions.getQueryData<Import>(key)?.state === 'reading';
  const found = useAnswer({
    key,
    ask: (signal) => readImport(kind, id, signal),
    ...(isReading ? { every: LOOK_AGAIN } : {}),
  });
  const rounds = useRounds().data ?? [];
  const [applied, setApplied] = useState<Applied | null>(null);
  const [given, setGiven] = useState(false);
  const round = rounds.find((one) => one.id === found.data?.round);
  return (
    <Page
      title={found.data === undefined ? 'Nhập tệp' : found.data.fileName}
      aside={
        found.data === undefined ? undefined : (
          <>
            Nhập {importKindWord(kind)}
            {round === undefined ? '' : `, ${round.name}`} · {capitalise(importStateWord(found.data.state))} · gửi lúc{' '}
            {formatMoment(found.data.receivedAt)}, {found.data.receivedBy}
          </>
        )
      }
      acts={
        <Link to="/nhap-tep" search={({ dot }) => ({ dot, kind })}>
          Các lần nhập {importKindWord(kind)}
        </Link>
      }
    >
      <Answer of={found}>
        {(one) => (
          <>
            <StateNotice one={one} applied={applied} />
            <Body one={one} />
            <ImportActs
              one={one}
              onApplied={(written) => {
                setApplied(written);
                setGiven(written.shownOnce.length === 0);
              }}
            />
            {one.state === 'reading' || one.state === 'toMap' ? null : <Findings one={one} />}
          </>
        )}
      </Answer>
      {applied === null || given ? null : (
        <PasswordsOnce
          given={applied.shownOnce.map(({ name, text }) => ({ name, password: text }))}
          onDone={() => setGiven(true)}
        />
      )}
    </Page>
  );
}

/** What is asked or told before the findings: how far, or which column is what. */
function Body({ one }: { one: Import }) {
  const [again, setAgain] = useState(false);
  const used = one.state === 'faulty' || one.state === 'ready' ? one.mapUsed : null;
  if (one.state === 'reading') return <ReadingProgress done={one.rowsDone} of={one.rowsOf} />;
  const needed = one.state === 'toMap' ? one.mapNeeded : again ? used : null;
  if (needed !== null)
    return (
      <Suspense fallback={<Waiting />}>
        <MapEditor key={one.token ?? one.state} one={one} needed={needed} onDone={() => setAgain(false)} />
      </Suspense>
    );
  if (used === null) return null;
  return (
    <Notice>
      <p>
        Bảng riêng của đơn vị, đọc theo cách ghép cột đã xác nhận. Cột nào đọc sai thì sửa rồi đọc lại, chưa ghi gì.{' '}
        <Button look="quiet" className={styles.inline} onClick={() => setAgain(true)}>
          Sửa cách ghép cột
        </Button>
      </p>
    </Notice>
  );
}
