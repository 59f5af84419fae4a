import 'reflect-metadata';
import { RequestMethod, type DynamicModule, type Type } from '@nestjs/common';
import { AssessmentsModule } from '@chuan-xa/assessments';
import { PlacesModule } from '@chuan-xa/places';
import { RecognitionsModule } from '@chuan-xa/recognitions';
import { ReportsModule } from '@chuan-xa/reports';
import { ReviewsModule } from '@chuan-xa/reviews';
import { StandardsModule } from '@chuan-xa/standards';
import { expect, it } from 'vitest';
import { AccountsModule } from '../accounts.module.js';
import { defaultSessionSettings } from '../sessions/session-settings.js';
import { whoMay } from './who-may.js';

const accounts: DynamicModule = AccountsModule.of(defaultSessionSettings);
const controllersOf = (module: Type): Type[] => (Reflect.getMetadata('controllers', module) ?? []) as Type[];
const controllers: Type[] = [
  ...(accounts.controllers ?? []),
  ...[PlacesModule, StandardsModule, RecognitionsModule, AssessmentsModule, ReviewsModule, ReportsModule].flatMap(
    controllersOf,
  ),
];

/** "PATCH /api/accounts/:id" of each method that is routed. */
function operationsIn(controller: Type): string[] {
  const prefix = String(Reflect.getMetadata('path', controller));
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method: unknown = Reflect.getMetadata('method', prototype[name]!);
    if (typeof method !== 'number') return [];
    const path = String(Reflect.getMetadata('path', prototype[name]!));
    return [
      `${RequestMethod[method]} ${['/api', prefix, path].filter((part) => part !== '/' && part !== '').join('/')}`,
    ];
  });
}

it('names every operation of every library', () => {
  const routed = controllers.flatMap(operationsIn);
  expect(routed.length).toBeGreaterThan(45);
  expect(routed.filter((operation) => !(operation in whoMay))).toEqual([]);
  expect(routed.filter((operation) => operation.includes('/accounts') || operation.includes('/session'))).toHaveLength(
    20,
  );
});
