import { communeTypes } from '../commune.entity.js';
import { districtKinds } from '../district.entity.js';
import { howKnown } from '../office.entity.js';
import { successionKinds } from '../succession.entity.js';

const text = { type: 'string', minLength: 1, pattern: '^\\S(.*\\S)?$' };
const code = (digits: number) => ({ type: 'string', pattern: `^\\d{${digits}}$` });
const day = { type: ['string', 'null'], format: 'date' };
const period = { type: 'integer', minimum: 1 };
const office = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };

const row = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const file = (properties: Record<string, object>) => row(Object.keys(properties), properties);
const rows = (required: string[], properties: Record<string, object>) => ({
  type: 'array',
  items: row(required, properties),
});
const province = file({ code: code(2), name: text });

/** The JSON Schema of each reference file, by the first word of its name. An unknown key is a fault. */
export const schemas = {
  periods: file({
    province,
    periods: {
      ...rows(['period', 'from', 'until', 'province', 'source'], {
        period,
        from: day,
        until: day,
        province,
        source: text,
      }),
      minItems: 1,
    },
  }),
  districts: file({
    districts: rows(['period', 'code', 'kind', 'name'], {
      period,
      code: code(3),
      kind: { enum: districtKinds },
      name: text,
    }),
  }),
  offices: file({
    offices: rows(['period', 'code', 'name', 'shortName', 'how'], {
      period,
      code: office,
      name: text,
      shortName: text,
      how: { enum: howKnown },
    }),
  }),
  communes: file({
    communes: {
      ...rows(['code', 'type', 'name'], {
        code: code(5),
        type: { enum: communeTypes },
        name: text,
        district: code(3),
        office,
        alsoWritten: { type: 'array', items: text, uniqueItems: true },
        note: text,
      }),
      minItems: 1,
    },
  }),
  successions: file({
    successions: rows(['from', 'to', 'kind'], {
      from: code(5),
      to: code(5),
      kind: { enum: successionKinds },
      share: {
        ...row([], {
          areaKm2: { type: 'string', pattern: '^\\d{1,8}(\\.\\d{1,2})?$' },
          people: { type: 'integer', minimum: 0 },
        }),
        minProperties: 1,
      },
      note: text,
    }),
    gaps: rows(['code', 'why'], { code: { type: 'string', pattern: '^(\\d{5})?$' }, why: text }),
  }),
} satisfies Record<string, object>;

export type FileKind = keyof typeof schemas;
