import { Link } from '@tanstack/react-router';
import { capitalise, caseFieldWord, caseStateWord, formatDate, titleWord } from '@chuan-xa/wording';
import { useRounds } from '../../app/round.js';
import { LongTable } from '../../components/long-table.js';
import type { Case } from './cases.js';

/** The cases; each commune leads to its story in the round that flagged it, where the case is written and moved. */
export function CasesTable({ rows }: { rows: readonly Case[] }) {
  const rounds = useRounds().data ?? [];
  const said = (text: string | null) => text ?? <span className="soft">chưa ghi</span>;
  return (
    <LongTable
      caption="Hồ sơ theo dõi"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'commune',
          head: 'Xã',
          names: true,
          cell: ({ commune, title, round }) => (
            <Link to="/ra-soat/$commune" params={{ commune: commune.code }} search={{ dot: round, dh: title }}>
              {commune.name}
              <span className="only-heard">, hồ sơ {titleWord(title)}</span>
            </Link>
          ),
        },
        { key: 'title', head: 'Danh hiệu', tight: true, cell: ({ title }) => titleWord(title) },
        { key: 'state', head: 'Tình trạng', cell: ({ state }) => capitalise(caseStateWord(state)) },
        {
          key: 'due',
          head: capitalise(caseFieldWord('dueOn')),
          tight: true,
          cell: ({ dueOn, overdue }) =>
            dueOn === null ? said(null) : `${formatDate(dueOn)}${overdue ? ', quá hạn' : ''}`,
        },
        {
          key: 'responsible',
          head: capitalise(caseFieldWord('responsible')),
          cell: ({ responsible }) => said(responsible),
        },
        {
          key: 'shortcoming',
          head: capitalise(caseFieldWord('shortcoming')),
          cell: ({ shortcoming }) => said(shortcoming),
        },
        {
          key: 'round',
          head: 'Đợt nêu',
          cell: ({ round }) => rounds.find(({ id }) => id === round)?.name ?? round,
        },
      ]}
    />
  );
}
