import { describe, expect, it } from 'vitest';
import { grantOf, operationsOf, ROLES } from './grant-of.js';
import { whoMay } from './who-may.js';

const SCORES = 'PATCH /api/assessments/:id/scores';
const none = { columns: {}, readsAccounts: false };

describe('what roles give', () => {
  it('is nothing for an operation that the table does not name, or names for others', () => {
    expect(grantOf('GET /api/secrets', ROLES)).toBeNull();
    expect(grantOf('toString', ROLES)).toBeNull();
    expect(grantOf('__proto__', ROLES)).toBeNull();
    expect(grantOf('POST /api/rounds', ['healthCentre', 'leadership', 'administrator'])).toBeNull();
    expect(grantOf('POST /api/rounds', [])).toBeNull();
  });

  it('is no reach at all where whoever is signed in may do it', () => {
    expect(grantOf('GET /api/session', [])).toEqual({ reach: 'nothing', ...none });
    expect(grantOf('POST /api/session', [])).toEqual({ reach: 'nothing', ...none });
  });

  it('is its own communes for a health centre, the province for who judges', () => {
    expect(grantOf('GET /api/assessments/:id', ['healthCentre'])).toEqual({ reach: 'office', ...none });
    expect(grantOf('GET /api/assessments/:id', ['planningOffice'])).toEqual({ reach: 'province', ...none });
    expect(grantOf('GET /api/assessments/:id', ['leadership'])).toEqual({ reach: 'province', ...none });
    expect(grantOf('GET /api/assessments/:id', ['administrator'])).toBeNull();
  });

  it('is the widest of several roles', () => {
    expect(grantOf('GET /api/cases', ['healthCentre', 'leadership'])).toEqual({ reach: 'province', ...none });
    expect(grantOf('GET /api/audit', ['administrator', 'healthCentre'])).toEqual({
      reach: 'office',
      columns: {},
      readsAccounts: true,
    });
  });

  it('lets a health centre write its own columns and the planning office the appraised one', () => {
    expect(grantOf(SCORES, ['healthCentre'])?.columns).toEqual({ self: 'office', district: 'office' });
    expect(grantOf(SCORES, ['planningOffice'])?.columns).toEqual({ appraised: 'province' });
    expect(grantOf(SCORES, ['leadership'])).toBeNull();
  });
});

describe('the table', () => {
  const writes = (role: (typeof ROLES)[number]): string[] =>
    operationsOf([role]).filter(
      (operation) => !operation.startsWith('GET ') && typeof whoMay[operation]?.who !== 'string',
    );

  it('has operations as they are routed, each with its Vietnamese', () => {
    for (const [operation, { what }] of Object.entries(whoMay)) {
      expect(operation).toMatch(/^(GET|POST|PATCH|PUT|DELETE) \/api\/[a-z:/.-]+$/);
      expect(what).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });

  it('lets the leadership write nothing but what it presents and decides in a meeting: a trial is not kept', () => {
    expect(writes('leadership')).toEqual([
      'POST /api/standards/:edition/evaluate',
      'POST /api/meetings/:id/close',
      'PUT /api/meetings/:id/stand',
      'PUT /api/meetings/:id/decisions/:decision',
      'POST /api/meetings/:id/decisions/:decision/withdraw',
    ]);
  });

  it('says in whose name a decision is written', () => {
    const DECISION = 'PUT /api/meetings/:id/decisions/:decision';
    expect(grantOf(DECISION, ['leadership'])?.decides).toEqual(['ownName']);
    expect(grantOf(DECISION, ['planningOffice'])?.decides).toEqual(['anothersName']);
    expect(grantOf(DECISION, ['leadership', 'planningOffice'])?.decides?.toSorted()).toEqual([
      'anothersName',
      'ownName',
    ]);
    expect(grantOf(DECISION, ['healthCentre', 'administrator'])).toBeNull();
    expect(grantOf(SCORES, ['planningOffice'])).not.toHaveProperty('decides');
  });

  it('keeps sheets, scores, reviews and the workbook from the administrator', () => {
    const seen = operationsOf(['administrator']).filter(
      (operation) =>
        /assessments|scores|review|progress|cases|recognitions|pledges|rounds|xlsx/.test(operation) &&
        !operation.includes('/api/guest/'), // asked for with a guest's link, which no role has
    );
    expect(seen).toEqual([
      'GET /api/accounts.xlsx',
      'GET /api/audit.xlsx',
      'GET /api/communes.xlsx',
      'GET /api/rounds', // their names, for the choice at the top of every page
      'GET /api/rounds/:round/home', // what others did with accounts
    ]);
    expect(grantOf('GET /api/audit.xlsx', ['administrator'])).toEqual({
      reach: 'nothing',
      columns: {},
      readsAccounts: true,
    });
  });

  it('keeps accounts from all but the administrator', () => {
    for (const operation of Object.keys(whoMay).filter((name) => name.includes('/api/accounts')))
      expect(grantOf(operation, ['healthCentre', 'planningOffice', 'leadership']), operation).toBeNull();
  });

  it('lets a health centre write scores and submit, and the planning office all but that', () => {
    expect(writes('healthCentre').sort()).toEqual([
      'DELETE /api/assessments/:id/evidence/:evidence',
      'DELETE /api/imports/assessments/:id',
      'PATCH /api/assessments/:id/scores',
      'PATCH /api/submissions/:id',
      'POST /api/assessments/:id/evidence',
      'POST /api/assessments/:id/submit',
      'POST /api/assessments/submit',
      'POST /api/imports/assessments',
      'POST /api/imports/assessments/:id/apply',
      'POST /api/imports/assessments/:id/undo',
      'POST /api/rounds/:round/statements/:office/submit',
      'POST /api/standards/:edition/evaluate',
      'POST /api/submissions/:id/scan',
      'PUT /api/imports/assessments/:id/map',
      'PUT /api/rounds/:round/statements/:office',
    ]);
    expect(operationsOf(['planningOffice']).filter((operation) => operation.endsWith('/submit'))).toEqual([]);
  });

  it('gives no health centre more than its own communes', () => {
    for (const operation of operationsOf(['healthCentre']))
      expect(grantOf(operation, ['healthCentre'])?.reach, operation).not.toBe('province');
  });
});
