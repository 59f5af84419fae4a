import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';

/** Something that is sent to the server: whether it is on its way, and what went wrong. */
export interface Act {
  busy: boolean;
  failure: unknown;
  /** What is wrong with one field; null when nothing is. */
  fault: (field: string) => string | null;
  /** Forgets what went wrong. */
  forget: () => void;
  /** Does it, unless it is being done; a failure is kept. */
  run: (does: () => Promise<void>) => Promise<void>;
}

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef(false);
  return {
    busy,
    failure,
    fault: (field) => (failure instanceof Problem ? failure.fault(field) : null),
    forget: () => setFailure(null),
    run: async (does) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setFailure(null);
      try {
        await does();
      } catch (error) {
        setFailure(error);
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
  };
}
