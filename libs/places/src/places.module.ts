import { Module } from '@nestjs/common';
import { CheckBoundary } from './boundary/check-boundary.js';
import { KeepBoundary } from './boundary/keep-boundary.js';
import { RemoveBoundary } from './boundary/remove-boundary.js';
import { CorrectZone } from './correct-zone.js';
import { BoundariesController } from './http/boundaries.controller.js';
import { CommunesController } from './http/communes.controller.js';
import { OfficesController } from './http/offices.controller.js';
import { ZonesController } from './http/zones.controller.js';
import { LoadPlaces } from './load-places.js';
import { RecordZone } from './record-zone.js';

@Module({
  controllers: [CommunesController, OfficesController, ZonesController, BoundariesController],
  providers: [LoadPlaces, RecordZone, CorrectZone, CheckBoundary, KeepBoundary, RemoveBoundary],
  exports: [LoadPlaces, RecordZone, CorrectZone],
})
export class PlacesModule {}
