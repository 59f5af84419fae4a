import { useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { capitalise } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { compareCommunes } from '../../app/compare.js';
import type { Search } from '../../app/search.js';
import { useStanding } from '../../app/session.js';
import { Answer } from '../../components/answer.js';
import { Dialog } from '../../components/dialog.js';
import { SearchChoice } from '../../components/search-choice.js';
import { sourceOfOffice, useFollowing } from './follow.js';
import { FollowedStage } from './followed-stage.js';
import type { FrozenCommune } from './frozen.js';
import { HandOuts } from './hand-outs.js';
import { leaveFullScreen } from './full-screen.js';
import { FootButton } from './stage-foot.js';

/** An invited office in step with the presenter; it may look at its own communes meanwhile. */
export function FollowPage() {
  const standing = useStanding();
  const { meeting = '' } = useParams({ strict: false });
  return standing.kind === 'in' ? <OfMeeting key={meeting} id={meeting} /> : null;
}

function OfMeeting({ id }: { id: string }) {
  const navigate = useNavigate();
  const source = useMemo(() => sourceOfOffice(id), [id]);
  const following = useFollowing(source);
  const [own, setOwn] = useState<FrozenCommune | null>(null);
  const [choosing, setChoosing] = useState(false);
  const codes = following.shown?.own ?? [];
  return (
    <>
      <FollowedStage
        following={following}
        own={own}
        onBack={() => setOwn(null)}
        onLeave={() => {
          void leaveFullScreen();
          void navigate({ to: '/hop', search: ({ dot }: Search) => ({ dot }) });
        }}
        acts={
          <>
            {codes.length === 0 ? null : <FootButton onClick={() => setChoosing(true)}>xã của đơn vị</FootButton>}
            <HandOuts from={`/api/meetings/${id}/pack`} />
          </>
        }
      />
      {choosing ? (
        <OwnCommunes
          meeting={id}
          codes={codes}
          onChosen={(commune) => {
            setOwn(commune);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </>
  );
}

interface OwnProps {
  meeting: string;
  codes: string[];
  onChosen: (commune: FrozenCommune) => void;
  onClose: () => void;
}

/** The office's communes as the snapshot has them: what nobody else is shown until the presenter stands there. */
function OwnCommunes({ meeting, codes, onChosen, onClose }: OwnProps) {
  const own = useQuery({
    queryKey: ['GET /api/meetings/:id/communes/:code', meeting, ...codes],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const communes = await Promise.all(
        codes.map(async (code) => {
          const params = { path: { id: meeting, code } };
          return (await answered(server.GET('/api/meetings/{id}/communes/{code}', { params, signal })))
            .document as FrozenCommune;
        }),
      );
      return communes.sort((one, other) => compareCommunes(one.commune.fullName, other.commune.fullName));
    },
  });
  return (
    <Dialog title="Xã của đơn vị" onClose={onClose}>
      <Answer of={own}>
        {(communes) => (
          <SearchChoice
            label="Tên xã"
            hint="Chỉ màn hình này chuyển sang xã được chọn; các điểm họp khác không đổi."
            choices={communes.map(({ commune }) => ({ value: commune.code, label: capitalise(commune.fullName) }))}
            value=""
            onChange={(code) => {
              const chosen = communes.find(({ commune }) => commune.code === code);
              if (chosen !== undefined) onChosen(chosen);
            }}
          />
        )}
      </Answer>
    </Dialog>
  );
}
