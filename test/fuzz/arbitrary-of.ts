import fc from 'fast-check';
import { HOSTILE_TEXTS } from './hostile-values.js';
import type { KnownValues } from './known-values.js';
import type { Schema } from './operations.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Makes values that a schema of the document allows; where the name of a value is known, mostly one that is really there. */
export class Arbitraries {
  constructor(
    private readonly schemas: Record<string, Schema>,
    private readonly known: KnownValues,
  ) {}

  /** @param name of the property or the parameter: `commune`, `id`, `seen` */
  of(schema: Schema, name: string, depth = 0): fc.Arbitrary<unknown> {
    const { $ref, allOf, oneOf, anyOf } = schema;
    if ($ref !== undefined) return this.of(this.named($ref), name, depth + 1);
    const parts = oneOf ?? anyOf;
    if (parts) return fc.oneof(...parts.map((part) => this.of(part, name, depth + 1)));
    if (allOf)
      return fc
        .tuple(...allOf.map((part) => this.of(part, name, depth + 1)))
        .map((all) => Object.assign({}, ...all) as object);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const types = [schema.type ?? 'string'].flat();
    return fc.oneof(...types.map((type) => this.ofType(type, schema, name, depth)));
  }

  private ofType(type: string, schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return this.weighed(
          name,
          schema,
          fc.oneof(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 1900, max: 2100 })),
        );
      case 'array':
        return fc.array(this.of(schema.items ?? {}, name, depth + 1), { maxLength: depth > 6 ? 1 : 4 });
      case 'object':
        return this.ofObject(schema, depth);
      default:
        return this.weighed(name, schema, this.text(schema));
    }
  }

  private ofObject(
    { properties = {}, required = [], additionalProperties }: Schema,
    depth: number,
  ): fc.Arbitrary<unknown> {
    const own = fc.record(
      Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, this.of(one, key, depth + 1)])),
      { requiredKeys: required },
    );
    if (typeof additionalProperties !== 'object') return own;
    const keys = fc.oneof(fc.constantFrom(...this.known.of('item')), fc.constantFrom(...HOSTILE_TEXTS.slice(0, 12)));
    const more = fc.dictionary(keys.map(String), this.of(additionalProperties, 'value', depth + 1), { maxKeys: 5 });
    return fc.tuple(own, more).map(([mine, others]) => ({ ...others, ...mine }));
  }

  /** What is known by that name, what the document gives as an example, and whatever else fits. */
  private weighed(name: string, { example }: Schema, free: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    const known = this.known.of(name);
    const choices: fc.WeightedArbitrary<unknown>[] = [{ weight: 2, arbitrary: free }];
    if (known.length > 0) choices.push({ weight: 6, arbitrary: fc.constantFrom(...known) });
    if (example !== undefined && typeof example !== 'object')
      choices.push({ weight: 2, arbitrary: fc.constant(example) });
    return fc.oneof(...choices);
  }

  private text({ format, pattern, example, maxLength = 60 }: Schema): fc.Arbitrary<string> {
    if (format === 'date' || (typeof example === 'string' && DAY.test(example)))
      return fc
        .date({ min: new Date('2009-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    if (format === 'date-time')
      return fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((moment) => moment.toISOString());
    if (format === 'uuid') return fc.uuid();
    if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
    return fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 60) }),
      fc.constantFrom('Thử', 'Bổ sung theo công văn', '12/QĐ-SYT', '5', '12.5'),
    );
  }

  private named(reference: string): Schema {
    const schema = this.schemas[reference.replace('#/components/schemas/', '')];
    if (!schema) throw new Error(`The document has no ${reference}`);
    return schema;
  }
}
