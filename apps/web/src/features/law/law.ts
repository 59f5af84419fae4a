import type { Edition, How, Parameter } from '@chuan-xa/scoring';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { nowOld, questions, useAnswer } from '../../app/questions.js';

type Schemas = components['schemas'];
export type Standard = Schemas['StandardDto'];
export type Revision = Schemas['RevisionDto'];
export type LawValues = Schemas['LawValuesView'];
export type LawValue = Schemas['LawValueView'];
export type ActFile = Schemas['ActFileView'];
export type Preview = Schemas['PreviewView'];
export type Publication = Schemas['PublicationView'];
/** An edition whole, as the engine takes it, among its revisions. */
export type Law = Edition & Pick<Standard, 'status' | 'judges' | 'revisions'>;
export type AnyParameter = Parameter<unknown>;

/** In the order in which they are to be looked at. */
export const HOWS = ['act', 'secondary', 'borrowed', 'unknown'] as const satisfies readonly How[];

/** What this place asks and does, as the table of the roles names it. */
export const LIST = 'GET /api/standards';
const READ = 'GET /api/standards/:edition';
const VALUES = 'GET /api/standards/:edition/values';
const ACTS = 'GET /api/standards/:edition/acts';
export const PREVIEW = 'GET /api/standards/:edition/draft/preview';
export const PUBLICATIONS = 'GET /api/standards/:edition/publications';
export const OPEN_DRAFT = 'POST /api/standards/:edition/draft';
export const UNDO = 'POST /api/standards/publications/:id/undo';

/** One edition; `revision` "" is what is in force. */
export const useLaw = (edition: string, revision: string) =>
  useAnswer({
    key: [READ, edition, revision],
    ask: async (signal) => {
      const params = { path: { edition }, query: asked(revision) };
      // The document is the edition itself, whose values the OpenAPI document cannot tell apart by how they are known.
      return (await answered(server.GET('/api/standards/{edition}', { params, signal }))) as unknown as Law;
    },
  });

export const useValues = (edition: string, revision: string, enabled = true) =>
  useAnswer({
    key: [VALUES, edition, revision],
    enabled,
    ask: (signal) =>
      answered(
        server.GET('/api/standards/{edition}/values', {
          params: { path: { edition }, query: asked(revision) },
          signal,
        }),
      ),
  });

export const useActs = (edition: string) =>
  useAnswer({
    key: [ACTS, edition],
    ask: async (signal) =>
      (await answered(server.GET('/api/standards/{edition}/acts', { params: { path: { edition } }, signal }))).items,
  });

export const usePreview = (edition: string, revision: string) =>
  useAnswer({
    key: [PREVIEW, edition, revision],
    ask: (signal) =>
      answered(
        server.GET('/api/standards/{edition}/draft/preview', {
          params: { path: { edition }, query: { ...shipped(revision), pageSize: 1000 } },
          signal,
        }),
      ),
  });

export const usePublications = (edition: string, enabled = true) =>
  useAnswer({
    key: [PUBLICATIONS, edition],
    enabled,
    ask: (signal) =>
      answered(server.GET('/api/standards/{edition}/publications', { params: { path: { edition } }, signal })),
  });

const asked = (revision: string) => (revision === '' ? {} : { revision });

/** The office's own draft, "r1.2", is not named where a draft is asked for; one that an upgrade brought, "r2", is. */
export const shipped = (revision: string) => (isOwn(revision) ? {} : { revision });
const isOwn = (revision: string): boolean => revision.includes('.');

/** The office's own draft; null while none is open. */
export const ownDraft = (revisions: readonly Revision[]): Revision | null =>
  revisions.find(({ revision, status }) => status === 'draft' && isOwn(revision)) ?? null;

export const howMany = (values: readonly LawValue[]): Record<How, number> => {
  const counts: Record<How, number> = { act: 0, secondary: 0, borrowed: 0, unknown: 0 };
  for (const { how } of values) counts[how] += 1;
  return counts;
};

/** What a draft changes: its values, and which there are. */
export const draftChanged = (): Promise<void> => nowOld(LIST, READ, VALUES, PREVIEW);

export const actsChanged = (): Promise<void> => nowOld(ACTS, VALUES, PREVIEW);

/** What rests on the revision in force: all verdicts among them. The draft that was previewed is none any more: nobody asks for it now. */
export async function lawChanged(): Promise<void> {
  await questions.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === PREVIEW, refetchType: 'none' });
  await nowOld(
    ...[LIST, READ, VALUES, PUBLICATIONS, 'GET /api/rounds', 'GET /api/rounds/:round/home'],
    ...['GET /api/rounds/:round/grid', 'GET /api/rounds/:round/reviews', 'GET /api/rounds/:round/progress'],
    ...['GET /api/rounds/:round/communes/:code/story', 'GET /api/assessments/:id'],
  );
}
