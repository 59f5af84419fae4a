import type { DataSourceOptions } from 'typeorm';
import { Account, Session } from '@chuan-xa/accounts';
import { Assessment, Round, RoundStandard, Score, StoredVerdict } from '@chuan-xa/assessments';
import { AuditRecord } from '@chuan-xa/audit';
import { placesEntities } from '@chuan-xa/places';
import { Installation } from '@chuan-xa/platform';
import { Pledge, Recognition } from '@chuan-xa/recognitions';
import { FileImport, KeptMap } from '@chuan-xa/reports';
import { CaseMove, ReviewCase } from '@chuan-xa/reviews';
import { StandardRevision } from '@chuan-xa/standards';
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

/** The database as TypeORM knows it: what the libraries export, listed one by one, and every migration in order. */
export const dataSourceOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [
    Installation,
    AuditRecord,
    ...placesEntities,
    Account,
    Session,
    StandardRevision,
    Recognition,
    Pledge,
    Round,
    RoundStandard,
    Assessment,
    Score,
    StoredVerdict,
    ReviewCase,
    CaseMove,
    FileImport,
    KeptMap,
  ],
  migrations: [
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
  ],
  migrationsTransactionMode: 'each',
  synchronize: false,
  extra: { max: 20, connectionTimeoutMillis: 10_000, statement_timeout: 120_000 },
});
