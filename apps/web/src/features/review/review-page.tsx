import { useNavigate, useParams } from '@tanstack/react-router';
import { useFilters } from '../../app/filters.js';
import type { Search } from '../../app/search.js';
import { NoRoundPage } from '../../app/no-round.js';
import { useRound, type Round } from '../../app/round.js';
import { useStanding, type Session } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { classes } from '../../components/classes.js';
import { CopyText } from '../../components/copy-text.js';
import { ChoiceField } from '../../components/field.js';
import { FileLink } from '../../components/link-button.js';
import { Page } from '../../components/page.js';
import { useEdition } from '../entry/use-grid.js';
import { CommunePanel } from './commune-panel.js';
import { listAsText } from './copy-list.js';
import { CountsLine } from './counts-line.js';
import { FindingsList } from './findings-list.js';
import { goTo } from './focus.js';
import { FormerTitles } from './former-titles.js';
import { ListHead } from './list-head.js';
import { sharedParameters } from './provisional.js';
import { askedOf, queryOf, titleAsked, titleChoices, useReview, type Review } from './review.js';
import { nothing, ReviewFilters } from './review-filters.js';
import styles from './review.module.css';

/** The review of a round: who still meets the standard, who no longer does and why; and one commune beside it. */
export function ReviewPage() {
  const standing = useStanding();
  const round = useRound();
  if (standing.kind !== 'in') return null;
  if (round === null) return <NoRoundPage title="Rà soát" session={standing.session} />;
  return <OfRound round={round} session={standing.session} />;
}

function OfRound({ round, session }: { round: Round; session: Session }) {
  const filters = useFilters();
  const navigate = useNavigate();
  const { commune: open = '' } = useParams({ strict: false });
  const asked = askedOf(filters.of);
  const review = useReview(round.id, asked);
  const title = titleAsked(filters.of);
  const close = (): void => {
    goTo.ask('list', open);
    void navigate({ to: '/ra-soat', search: (former: Search) => former, resetScroll: false });
  };
  return (
    <Page
      title="Rà soát"
      full
      acts={
        <>
          <ChoiceField
            bare
            label="Danh hiệu"
            choices={titleChoices}
            value={title}
            onChange={(dh) => filters.put({ dh, 'ly-do': '' })}
          />
          <FileLink href={`/api/rounds/${round.id}/reviews.xlsx?${queryOf(asked)}`}>Xuất đúng danh sách này</FileLink>
          {review.data === undefined ? null : <CopyText text={textOf(review.data, round)} />}
        </>
      }
    >
      <div className={classes(styles.around, open !== '' && styles.opened)}>
        <Answer of={review}>
          {(data) => (
            <>
              <div className={styles.above}>
                <CountsLine review={data} filters={filters} />
                <div className={styles.filters}>
                  <ReviewFilters review={data} filters={filters} round={round} />
                </div>
              </div>
              <div className={styles.sides}>
                <div className={styles.left} aria-busy={review.isPlaceholderData || undefined}>
                  <List review={data} open={open} onClose={close} />
                </div>
                {open === '' ? null : (
                  <CommunePanel code={open} title={title} round={round} session={session} onClose={close} />
                )}
              </div>
            </>
          )}
        </Answer>
      </div>
    </Page>
  );
}

const textOf = (review: Review, round: Round) => (): string => listAsText(review, round);

function List({ review, open, onClose }: { review: Review; open: string; onClose: () => void }) {
  const filters = useFilters();
  const verdicts = review.items.flatMap(({ verdict }) => verdict ?? []);
  const judgedBy = verdicts[0]?.edition ?? null;
  const edition = useEdition(judgedBy?.id ?? null, judgedBy?.revision ?? null).data ?? null;
  const shared = sharedParameters(verdicts);
  return (
    <>
      <ListHead review={review} edition={edition} shared={shared} />
      {review.items.length > 0 ? (
        <FindingsList rows={review.items} open={open} edition={edition} shared={shared} onClose={onClose} />
      ) : review.counts.reviewed === 0 ? (
        <Empty>
          Chưa có xã nào được công nhận danh hiệu này từ năm {review.cutOffYear} trở về trước. Phòng Kế hoạch - Tài
          chính ghi các quyết định ở Sổ công nhận.
        </Empty>
      ) : (
        <Empty>
          Không có xã nào khớp với bộ lọc. <Button onClick={() => filters.put(nothing)}>Bỏ lọc</Button>
        </Empty>
      )}
      <FormerTitles former={review.former} />
    </>
  );
}
