import { useEffect, useState } from 'react';
import { answered, server } from '../../api/client.js';
import { useLink } from '../../api/link.js';
import { isPassing } from '../../api/problem.js';

const KEPT_AS = 'chuan-xa-presenting';

/** Whether this tab's screens are shown to those who follow the meeting; it is switched on by hand, and outlasts a reload. */
export function usePresenting(meeting: string | null): { on: boolean; turn: () => void } {
  const [presented, setPresented] = useState(() => sessionStorage.getItem(KEPT_AS));
  const on = meeting !== null && presented === meeting;
  return {
    on,
    turn: () => {
      if (on || meeting === null) sessionStorage.removeItem(KEPT_AS);
      else sessionStorage.setItem(KEPT_AS, meeting);
      setPresented(on ? null : meeting);
    },
  };
}

/** How the last turn went out. */
export type Sent = 'sent' | 'waiting' | 'failed';
const RETRY_MS = 2_000;

/** Sends where the presenter stands whenever that changes, and again when the link comes back. `meeting` null: nobody follows. */
export function useSendStand(meeting: string | null, screen: string, commune: string | null): Sent {
  const link = useLink();
  const [sent, setSent] = useState<Sent>('sent');
  useEffect(() => {
    if (meeting === null) return undefined;
    const leaving = new AbortController();
    const send = async (): Promise<void> => {
      try {
        const params = { path: { id: meeting } };
        const body = { screen, commune };
        await answered(server.PUT('/api/meetings/{id}/stand', { params, body, signal: leaving.signal }));
        if (!leaving.signal.aborted) setSent('sent');
      } catch (error) {
        if (leaving.signal.aborted) return;
        setSent(isPassing(error) ? 'waiting' : 'failed');
        if (isPassing(error)) setTimeout(() => (leaving.signal.aborted ? undefined : void send()), RETRY_MS);
      }
    };
    void send();
    return () => leaving.abort();
  }, [meeting, screen, commune, link]);
  return sent;
}
