import { capitalise, formatCount, outcomeOfReview, reviewWord, titleWord, type ReviewOutcome } from '@chuan-xa/wording';
import { Empty } from '../../components/answer.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import type { Preview } from './law.js';

type RoundEffect = Preview['rounds'][number];

/** Which rounds would stand on the new revision. */
export function MovedRounds({ rounds, to }: { rounds: readonly RoundEffect[]; to: string }) {
  return (
    <Section title="Các đợt">
      {rounds.length === 0 ? (
        <Empty>Chưa có đợt nào chấm theo bộ tiêu chí này.</Empty>
      ) : (
        <Table
          caption="Các đợt dùng bộ tiêu chí này"
          rows={rounds}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', head: 'Đợt', names: true, cell: ({ name }) => name },
            { key: 'open', head: 'Trạng thái', cell: ({ open }) => (open ? 'đang mở' : 'đã đóng') },
            { key: 'revision', head: 'Đang dùng bản', cell: ({ revision }) => revision },
            {
              key: 'moves',
              head: 'Sau công bố',
              cell: (one) =>
                one.moves ? (
                  <strong>chuyển sang bản {to}, chấm lại</strong>
                ) : one.open ? (
                  `giữ bản ${one.revision}`
                ) : (
                  `giữ bản ${one.revision}: đợt đã đóng không chuyển`
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}

const outcomes = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'] as const satisfies ReviewOutcome[];

/** The review's counts before and after, round by round. */
export function ReviewEffects({ rounds, reviews }: Pick<Preview, 'rounds' | 'reviews'>) {
  if (reviews.length === 0) return null;
  return (
    <Section title="Rà soát xã đã công nhận">
      <Table
        caption="Số xã theo kết quả rà soát, trước và sau công bố"
        rows={reviews}
        keyOf={({ round, title }) => `${round} ${title}`}
        columns={[
          {
            key: 'title',
            head: 'Danh hiệu',
            names: true,
            cell: ({ title, round }) =>
              `${titleWord(title)}, ${rounds.find(({ id }) => id === round)?.name ?? `đợt ${round}`}`,
          },
          { key: 'reviewed', head: 'Số xã', number: true, cell: ({ after }) => formatCount(after.reviewed) },
          ...outcomes.map((outcome) => ({
            key: outcome,
            head: (
              <OutcomeLabel outcome={outcomeOfReview[outcome]} word={capitalise(reviewWord(outcome, 'BTCQGYTX'))} />
            ),
            number: true,
            cell: ({ before, after }: Preview['reviews'][number]) => (
              <FromTo before={before[outcome]} after={after[outcome]} />
            ),
          })),
        ]}
      />
    </Section>
  );
}

/** "71 → 64", or "71" where it stays. */
function FromTo({ before, after }: { before: number; after: number }) {
  if (before === after) return formatCount(after);
  return (
    <>
      {formatCount(before)} <span aria-hidden="true">→</span>
      <span className="only-heard"> thành </span> <strong>{formatCount(after)}</strong>
    </>
  );
}
