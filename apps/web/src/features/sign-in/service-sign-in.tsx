import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { answered, server } from '../../api/client.js';
import { signInByService } from '../../app/session.js';
import { useWaysIn } from '../../app/ways-in.js';
import { Button } from '../../components/button.js';

/** Where the identity service sends the browser back; the server names it to the service. */
const BACK = '/dang-nhap/dich-vu';

/** The way in by the province's identity service, where there is one: there, and back with what it gave. */
export function ServiceSignIn({ onFailure }: { onFailure: (failure: unknown) => void }) {
  const { pathname, searchStr } = useLocation();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const handedIn = useRef(false);
  const { data } = useWaysIn();
  const tried = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    onFailure(null);
    await act().catch(onFailure);
    setBusy(false);
  };
  useEffect(() => {
    if (pathname !== BACK || handedIn.current) return;
    handedIn.current = true; // it is good for one try
    void tried(async () => {
      await navigate({ to: '/', replace: true });
      await signInByService(searchStr.replace(/^\?/, ''));
    });
  });
  if (data === undefined || data.service === null) return null;
  const go = async (): Promise<void> => {
    const { address } = await answered(server.POST('/api/session/service/begin'));
    window.location.assign(address);
  };
  return (
    <div>
      <Button busy={busy} onClick={() => void tried(go)}>
        Đăng nhập bằng {data.service}
      </Button>
    </div>
  );
}
