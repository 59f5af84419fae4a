import { Inject, Injectable } from '@nestjs/common';
import { Clock, PROVINCE } from '@chuan-xa/platform';
import { DataSource } from 'typeorm';
import type { Account } from '../account.entity.js';
import { SESSION_SETTINGS, type SessionSettings } from './session-settings.js';
import { hashToken } from './token.js';

/** A session that lives, with its account as it stands at this moment. */
export interface FoundSession {
  tokenHash: string;
  endsAt: Date;
  /** When the account was last seen before this session began; null: never. */
  lastSeenAt: Date | null;
  account: Pick<Account, 'id' | 'username' | 'unit' | 'post' | 'holder' | 'office' | 'roles' | 'mustChange'>;
}

const MINUTE = 60_000;

/** One statement: finds the session with its account, and writes that it was seen where the last time is over a minute ago. */
const FIND = `
  WITH found AS (
    SELECT s.token_hash, s.ends_at AS "endsAt", s.last_seen_at AS "lastSeenAt", s.seen_at, a.id, a.username, a.unit, a.post, a.holder, a.office_code AS office, a.roles,
      a.must_change AS "mustChange"
    FROM session s JOIN account a ON a.province_code = s.province_code AND a.id = s.account_id
    WHERE s.province_code = $1 AND s.token_hash = $2 AND s.ends_at > $3 AND s.seen_at > $4 AND a.closed_at IS NULL
  ), touched AS (
    UPDATE session s SET seen_at = $3 FROM found f
    WHERE s.province_code = $1 AND s.token_hash = f.token_hash AND f.seen_at <= $5
  )
  SELECT * FROM found`;

type Row = FoundSession['account'] & { endsAt: Date; lastSeenAt: Date | null };

/** Whose session a token is. */
@Injectable()
export class FindSession {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PROVINCE) private readonly province: string,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  /** Null where there is none, or it was idle too long, has ended, or its account is closed. */
  async run(token: string): Promise<FoundSession | null> {
    const now = this.clock.now();
    const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
    const tokenHash = hashToken(token);
    const [row] = await this.database.query<Row[]>(FIND, [
      this.province,
      tokenHash,
      now,
      before(this.settings.idleMinutes * MINUTE),
      before(MINUTE),
    ]);
    if (!row) return null;
    const { id, username, unit, post, holder, office, roles, mustChange, endsAt, lastSeenAt } = row;
    return { tokenHash, endsAt, lastSeenAt, account: { id, username, unit, post, holder, office, roles, mustChange } };
  }
}
