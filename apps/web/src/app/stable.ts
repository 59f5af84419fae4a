import { useCallback, useLayoutEffect, useRef } from 'react';

/** An act that is always the same function and always does what the last drawing said: what it is handed to is not drawn again for it. */
export function useStable<In extends unknown[], Out>(act: (...given: In) => Out): (...given: In) => Out {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: In) => latest.current(...given), []);
}
