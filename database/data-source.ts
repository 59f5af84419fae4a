import type { DataSourceOptions } from 'typeorm';
import { Account, Session } from '@chuan-xa/accounts';
import {
  Assessment,
  Evidence,
  Round,
  RoundStandard,
  Score,
  StoredVerdict,
  Submission,
  SubmissionSheet,
} from '@chuan-xa/assessments';
import { AuditRecord } from '@chuan-xa/audit';
import {
  Decision,
  DecisionVersion,
  Follower,
  Guest,
  Meeting,
  Snapshot,
  SnapshotDocument,
  Statement,
  StatementPlan,
  StatementSummary,
} from '@chuan-xa/meetings';
import { placesEntities } from '@chuan-xa/places';
import { Installation } from '@chuan-xa/platform';
import { Pledge, Recognition } from '@chuan-xa/recognitions';
import { FileImport, KeptMap, LetterheadVersion } from '@chuan-xa/reports';
import { CaseMove, ReviewCase, Publication } from '@chuan-xa/reviews';
import { ActFile, StandardRevision, ValueReading } from '@chuan-xa/standards';
import { CreateFoundations1763800000100 } from './migrations/1763800000100-create-foundations.js';
import { CreatePlaces1763800000200 } from './migrations/1763800000200-create-places.js';
import { CreateStandards1763800000300 } from './migrations/1763800000300-create-standards.js';
import { CreateRecognitions1763800000400 } from './migrations/1763800000400-create-recognitions.js';
import { CreateAssessments1763800000500 } from './migrations/1763800000500-create-assessments.js';
import { CreateReviews1763800000600 } from './migrations/1763800000600-create-reviews.js';
import { CreateAccounts1763800000700 } from './migrations/1763800000700-create-accounts.js';
import { ChainAudit1763800000800 } from './migrations/1763800000800-chain-audit.js';
import { GuardRows1763800000900 } from './migrations/1763800000900-guard-rows.js';
import { TakeFiles1763800001000 } from './migrations/1763800001000-take-files.js';
import { CorrectCommunes1763800001100 } from './migrations/1763800001100-correct-communes.js';
import { KeepEvidence1763800001200 } from './migrations/1763800001200-keep-evidence.js';
import { GiveBrowserKeys1763800001300 } from './migrations/1763800001300-give-browser-keys.js';
import { NoteItems1763800001301 } from './migrations/1763800001301-note-items.js';
import { PublishRevisions1763800001400 } from './migrations/1763800001400-publish-revisions.js';
import { FreezeRounds1763800001500 } from './migrations/1763800001500-freeze-rounds.js';
import { OpenMeetings1763800001600 } from './migrations/1763800001600-open-meetings.js';
import { TakeStatements1763800001700 } from './migrations/1763800001700-take-statements.js';
import { ScheduleWork1763800001800 } from './migrations/1763800001800-schedule-work.js';
import { KeepLetterheads1763800001900 } from './migrations/1763800001900-keep-letterheads.js';
import { KeepBoundaries1763800002000 } from './migrations/1763800002000-keep-boundaries.js';
import { TellOfBackups1763800002100 } from './migrations/1763800002100-tell-of-backups.js';
import { MarkVerdicts1763800002200 } from './migrations/1763800002200-mark-verdicts.js';
import { LeadToSheets1763800002201 } from './migrations/1763800002201-lead-to-sheets.js';
import { BindIdentities1763800002300 } from './migrations/1763800002300-bind-identities.js';
import { AppendInOneStep1763800002400 } from './migrations/1763800002400-append-in-one-step.js';

/** Every migration, in order. */
const MIGRATIONS = [
  CreateFoundations1763800000100,
  CreatePlaces1763800000200,
  CreateStandards1763800000300,
  CreateRecognitions1763800000400,
  CreateAssessments1763800000500,
  CreateReviews1763800000600,
  CreateAccounts1763800000700,
  ChainAudit1763800000800,
  GuardRows1763800000900,
  TakeFiles1763800001000,
  CorrectCommunes1763800001100,
  KeepEvidence1763800001200,
  GiveBrowserKeys1763800001300,
  NoteItems1763800001301,
  PublishRevisions1763800001400,
  FreezeRounds1763800001500,
  OpenMeetings1763800001600,
  TakeStatements1763800001700,
  ScheduleWork1763800001800,
  KeepLetterheads1763800001900,
  KeepBoundaries1763800002000,
  TellOfBackups1763800002100,
  MarkVerdicts1763800002200,
  LeadToSheets1763800002201,
  BindIdentities1763800002300,
  AppendInOneStep1763800002400,
];

/** Names of every migration of this version, as the database keeps them. */
export const migrationNames = (): string[] => MIGRATIONS.map((migration) => migration.name);

/** The database as TypeORM knows it: what the libraries export, listed one by one, and every migration. */
export const dataSourceOptions = (url: string): Extract<DataSourceOptions, { type: 'postgres' }> => ({
  type: 'postgres',
  url,
  entities: [
    Installation,
    AuditRecord,
    ...placesEntities,
    Account,
    Session,
    StandardRevision,
    ActFile,
    ValueReading,
    Recognition,
    Pledge,
    Round,
    RoundStandard,
    Assessment,
    Score,
    StoredVerdict,
    Evidence,
    Submission,
    SubmissionSheet,
    ReviewCase,
    CaseMove,
    Publication,
    Snapshot,
    SnapshotDocument,
    Meeting,
    Guest,
    Follower,
    Decision,
    DecisionVersion,
    Statement,
    StatementSummary,
    StatementPlan,
    FileImport,
    KeptMap,
    LetterheadVersion,
  ],
  migrations: [...MIGRATIONS],
  migrationsTransactionMode: 'each',
  synchronize: false,
  extra: { max: 20, connectionTimeoutMillis: 10_000, statement_timeout: 120_000 },
});
