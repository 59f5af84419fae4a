import { useEffect, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { Search } from '../../app/search.js';
import { may, type Session } from '../../app/session.js';
import { placeOf, pressOn, stepBack, turnTo } from './agenda.js';
import { behindMark } from './behind-mark.js';
import { CommuneScreen } from './commune-screen.js';
import { DecisionDialog, emptyDraft, type Draft } from './decision-dialog.js';
import { FigureScreen } from './figure-screen.js';
import { FindDialog } from './find-dialog.js';
import { titleOfFigure, type Pack } from './frozen.js';
import { leaveFullScreen, turnFullScreen, useFullScreen } from './full-screen.js';
import { useKeys, useSingleKeys } from './keys.js';
import { KeysHelp } from './keys-help.js';
import { meetingOf, useMeetings } from './decisions.js';
import { usePresenting, useSendStand } from './send-stand.js';
import { Layers } from './layers.js';
import { SideList } from './side-list.js';
import { FootButton, StageFoot } from './stage-foot.js';
import { useStand, type Mark } from './stand.js';
import styles from './meeting.module.css';

type Open = 'find' | 'help' | 'decide' | null;

/** The meeting, leafed through by whoever presents: a screen an item of the agenda, the communes behind it, and one of them. */
export function Presenting({ pack, session }: { pack: Pack; session: Session }) {
  const { stand, go } = useStand();
  const navigate = useNavigate();
  const full = useFullScreen();
  const singles = useSingleKeys();
  const [open, setOpen] = useState<Open>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const lastOpened = useLast(stand.commune);
  const { figures } = pack;
  const place = placeOf(figures, stand);
  const figure = figures[place];
  const commune = stand.commune === null ? undefined : pack.communes.get(stand.commune);
  const meetings = useMeetings();
  const meeting = meetingOf(meetings.data ?? [], pack.snapshot.id);
  const live = meeting !== null && meeting.closedAt === null ? meeting.id : null;
  const presenting = usePresenting(live);
  const sent = useSendStand(presenting.on ? live : null, figure?.id ?? '', commune?.commune.code ?? null);
  useEffect(() => {
    document.title = `${pack.snapshot.name} · Chuẩn Xã`;
  }, [pack]);

  const turn = (to: number): void => {
    const next = turnTo(figures, stand, to);
    if (next !== null) go(next);
  };
  const press = (mark: Mark): void => {
    if (figure !== undefined) go(pressOn(mark, behindMark(pack, figure, mark)));
  };
  const leave = (): void => {
    void leaveFullScreen();
    void navigate({ to: '/hop', search: ({ dot }: Search) => ({ dot }) });
  };
  const escape = (): void => {
    // a code that the snapshot does not have opens nothing
    const back = stepBack({ mark: stand.mark, commune: commune === undefined ? null : stand.commune });
    if (back === null) leave();
    else go(back);
  };
  const acts = {
    find: () => setOpen('find'),
    table: () => go({ table: !stand.table }),
    full: () => void turnFullScreen(),
    help: () => setOpen('help'),
    decide: () => {
      // a text that was begun stays what it is about
      if (draft === null || (draft.text === '' && draft.of === null))
        setDraft(emptyDraft(figure?.id ?? null, stand.commune));
      setOpen('decide');
    },
  };
  const decides = may(session, 'PUT /api/meetings/:id/decisions/:decision');
  useKeys(
    {
      next: () => turn(place + 1),
      back: () => turn(place - 1),
      first: () => turn(0),
      last: () => turn(figures.length - 1),
      escape,
      single: { '/': acts.find, g: decides ? acts.decide : undefined, t: acts.table, f: acts.full, '?': acts.help },
    },
    singles.on,
  );
  if (figure === undefined) return null;
  return (
    <div className={styles.stage}>
      <Layers
        screen={
          <FigureScreen
            frame={pack}
            figure={figure}
            table={stand.table}
            open={commune === undefined}
            pressing={{
              ...{ pack, mark: stand.mark, onMark: press },
              onCommune: (code) => go({ commune: code, mark: null }),
            }}
            side={
              stand.mark === null ? undefined : (
                <SideList
                  {...{ pack, figure, mark: stand.mark, last: lastOpened }}
                  open={commune === undefined}
                  onClose={() => go({ mark: null, commune: null })}
                />
              )
            }
          />
        }
        commune={
          commune === undefined ? null : (
            <CommuneScreen frame={pack} commune={commune} title={titleOfFigure(figure.id)} />
          )
        }
      />
      <StageFoot frame={pack} place={place + 1} of={figures.length}>
        <FootButton keys="/" onClick={acts.find}>
          tìm xã
        </FootButton>
        {decides ? (
          <FootButton keys="G" onClick={acts.decide}>
            ghi quyết định
          </FootButton>
        ) : null}
        <FootButton keys="T" onClick={acts.table} pressed={stand.table}>
          bảng
        </FootButton>
        {live === null ? null : (
          <FootButton onClick={presenting.turn} pressed={presenting.on}>
            {!presenting.on ? 'phát tới các điểm họp' : sent === 'sent' ? 'đang phát' : 'chưa phát được'}
          </FootButton>
        )}
        {full === null ? null : (
          <FootButton keys="F" onClick={acts.full} pressed={full}>
            toàn màn hình
          </FootButton>
        )}
        <FootButton keys="?" onClick={acts.help}>
          phím
        </FootButton>
        <FootButton onClick={() => turn(place - 1)}>
          ‹<span className="only-heard"> Màn trước</span>
        </FootButton>
        <FootButton onClick={() => turn(place + 1)}>
          ›<span className="only-heard"> Màn tiếp theo</span>
        </FootButton>
        <FootButton keys="Esc" onClick={escape}>
          {commune !== undefined || stand.mark !== null ? 'lùi' : 'thoát'}
        </FootButton>
      </StageFoot>
      {open === 'find' ? (
        <FindDialog
          pack={pack}
          onFound={(code) => {
            setOpen(null);
            go({ commune: code, mark: null });
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'decide' && draft !== null ? (
        <DecisionDialog {...{ pack, session, draft }} onDraft={setDraft} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'help' ? <KeysHelp {...singles} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

/** The commune that was open before the list came back; null: none yet. */
function useLast(code: string | null): string | null {
  const [last, setLast] = useState(code);
  if (code !== null && code !== last) setLast(code);
  return last;
}
