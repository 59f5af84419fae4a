import { useEffect, useState } from 'react';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import { Waiting } from '../../components/answer.js';
import { Notice } from '../../components/notice.js';
import { sourceOfGuest, useFollowing } from './follow.js';
import { FollowedStage } from './followed-stage.js';
import { HandOuts } from './hand-outs.js';
import { leaveFullScreen } from './full-screen.js';
import styles from './meeting.module.css';

/**
 * The link's token stands behind the #, which no server is sent and no log has. It is given once for a cookie and taken out of the address,
 * which may stand on a projector.
 */
const token = window.location.hash.slice(1);
let entering: Promise<void> | null = null;

const enter = (): Promise<void> => (entering ??= enterOnce());

async function enterOnce(): Promise<void> {
  if (token === '') return;
  await answered(server.POST('/api/guest-session', { body: { token } }));
  window.history.replaceState(window.history.state, '', window.location.pathname);
}

/** A guest of one meeting, who has a link and no account. */
export function GuestPage() {
  const [entered, setEntered] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const following = useFollowing(entered ? sourceOfGuest : null);
  useEffect(() => {
    enter().then(() => setEntered(true), setFailure);
  }, []);
  if (failure !== null || !entered)
    return (
      <div className={styles.waiting}>
        <h1>Dự họp</h1>
        {failure === null ? (
          <Waiting />
        ) : (
          <Notice look="danger" title="Chưa vào được cuộc họp.">
            <p>{sentenceOf(failure)}</p>
          </Notice>
        )}
      </div>
    );
  return (
    <FollowedStage
      following={following}
      onLeave={() => void leaveFullScreen()}
      acts={<HandOuts from="/api/guest/pack" />}
    />
  );
}
