import { useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { daysBetween, formatDate } from '@chuan-xa/wording';
import { useLink } from '../api/link.js';
import { Menu } from '../components/menu.js';
import { Notice } from '../components/notice.js';
import { useSaid } from '../components/said.js';
import { UnsentState } from '../features/entry/unsent-state.js';
import { SignInPage } from '../features/sign-in/sign-in-page.js';
import { SignInAgain } from '../features/sign-in/sign-in-again.js';
import { MustChangePassword } from '../features/sign-in/must-change-password.js';
import { LeaveDialog } from '../features/sign-in/leave-dialog.js';
import { unsentStatements } from '../features/statements/unsent-statements.js';
import { unsentCells } from '../offline/unsent.js';
import { Waiting } from '../components/answer.js';
import { Button } from '../components/button.js';
import { sentenceOf } from '../api/problem.js';
import { isAt, isGuestScreen, isMeetingScreen, placesOf } from './places.js';
import { useKeptShown } from './questions.js';
import { dueWord, useChooseRound, useRound, useRounds } from './round.js';
import { findSession, signOut, useStanding, type Session } from './session.js';
import { chooseShade, useShade } from './shade.js';
import { today } from './today.js';
import { useNewVersion } from './new-version.js';
import { classes } from '../components/classes.js';
import styles from './shell.module.css';

/** What stands around every page: who, which round, whether all is saved, and the places. */
export function Shell() {
  const standing = useStanding();
  const path = useLocation().pathname;
  if (isGuestScreen(path)) return <Alone />;
  if (standing.kind === 'unknown') return <Waiting lines={2} />;
  if (standing.kind === 'failed')
    return (
      <main className={styles.alone}>
        <Notice look="danger" title="Không mở được Chuẩn Xã.">
          <p>{sentenceOf(standing.error)}</p>
          <div>
            <Button onClick={() => void findSession()}>Thử lại</Button>
          </div>
        </Notice>
      </main>
    );
  if (standing.kind === 'out') return <SignInPage />;
  if (standing.session.mustChange) return <MustChangePassword session={standing.session} />;
  return (
    <>
      <Around session={standing.session} />
      {standing.ended ? <SignInAgain session={standing.session} /> : null}
    </>
  );
}

function Around({ session }: { session: Session }) {
  const path = useLocation().pathname;
  const link = useLink();
  const version = useNewVersion();
  if (isMeetingScreen(path)) return <Alone />;
  return (
    <>
      <a className={styles.skip} href="#page">
        Tới nội dung
      </a>
      <header className={classes(styles.header, 'not-printed')}>
        <div className={styles.top}>
          <Link to="/" className={styles.name}>
            <img src="/icon.svg" alt="" width="22" height="22" /> Chuẩn Xã
          </Link>
          <RoundChoice />
          <span className={styles.space} />
          <UnsentState />
          <AccountMenu session={session} />
        </div>
        <nav className={styles.places} aria-label="Các mục">
          {placesOf(session).map((place) => (
            <Link
              key={place.to}
              to={place.to}
              className={isAt(place, path) ? styles.here : undefined}
              aria-current={isAt(place, path) ? 'page' : undefined}
            >
              {place.label}
            </Link>
          ))}
        </nav>
      </header>
      {link === 'down' ? (
        <div className={classes(styles.down, 'not-printed')} role="status">
          Mất kết nối. Vẫn nhập điểm được: số liệu giữ trên máy này và tự gửi khi có mạng. Số liệu đang xem là của lần
          tải gần nhất.
        </div>
      ) : null}
      {version.waiting ? (
        <div className={classes(styles.version, 'not-printed')} role="status">
          Có bản mới của Chuẩn Xã. <Button onClick={version.take}>Dùng bản mới</Button>
        </div>
      ) : null}
      <main id="page" className={styles.main} tabIndex={-1}>
        <Outlet />
        <Renewing />
      </main>
      <Spoken />
    </>
  );
}

/** Says so when what is shown is what was kept, and the new answer takes its time. */
function Renewing() {
  return useKeptShown() ? <p className={classes(styles.renewing, 'not-printed')}>Đang tải số liệu mới…</p> : null;
}

/** A screen of a meeting: it has the window to itself. */
function Alone() {
  return (
    <>
      <main id="page" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Spoken />
    </>
  );
}

function RoundChoice() {
  const rounds = useRounds().data ?? [];
  const round = useRound();
  const choose = useChooseRound();
  if (round === null) return null;
  const days = round.dueOn === null ? null : daysBetween(today(), round.dueOn);
  return (
    <div className={styles.round}>
      <label className="only-heard" htmlFor="round">
        Đợt
      </label>
      <select id="round" value={round.id} onChange={(event) => choose(event.target.value)}>
        {rounds.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
            {one.illustrative ? ' (minh họa)' : ''}
          </option>
        ))}
      </select>
      <span className={styles.due}>
        {round.closedAt !== null
          ? `đã đóng ngày ${formatDate(round.closedAt.slice(0, 10))}`
          : round.dueOn === null || days === null
            ? 'chưa có hạn nộp'
            : `hạn nộp ${formatDate(round.dueOn)} (${dueWord(days)})`}
      </span>
      {round.illustrative ? <strong className={styles.demo}>SỐ LIỆU MINH HỌA</strong> : null}
    </div>
  );
}

function AccountMenu({ session }: { session: Session }) {
  const shade = useShade();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Menu
        quiet
        label={session.account.name}
        entries={[
          { label: 'Tài khoản của tôi', act: () => void navigate({ to: '/ho-so-cua-toi' }) },
          {
            label: shade === 'dark' ? 'Nền sáng' : 'Nền tối',
            act: () => chooseShade(shade === 'dark' ? 'light' : 'dark'),
          },
          {
            label: 'Đăng xuất',
            act: () => (unsentCells().size + unsentStatements().size > 0 ? setLeaving(true) : void signOut()),
          },
        ]}
      />
      {leaving ? <LeaveDialog onStay={() => setLeaving(false)} /> : null}
    </>
  );
}

/** The last word said, where it covers nothing that is being worked on. */
function Spoken() {
  const said = useSaid();
  return (
    <div className={styles.said} role="status" aria-live="polite">
      {said === null ? null : <p key={said.number}>{said.text}</p>}
    </div>
  );
}
