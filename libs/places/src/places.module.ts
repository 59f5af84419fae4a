import { Module } from '@nestjs/common';
import { CorrectZone } from './correct-zone.js';
import { CommunesController } from './http/communes.controller.js';
import { OfficesController } from './http/offices.controller.js';
import { ZonesController } from './http/zones.controller.js';
import { LoadPlaces } from './load-places.js';
import { RecordZone } from './record-zone.js';

@Module({
  controllers: [CommunesController, OfficesController, ZonesController],
  providers: [LoadPlaces, RecordZone, CorrectZone],
  exports: [LoadPlaces, RecordZone, CorrectZone],
})
export class PlacesModule {}
