import { Boundary } from './boundary/boundary.entity.js';
import { CommuneCorrection } from './commune-correction.entity.js';
import { Commune } from './commune.entity.js';
import { District } from './district.entity.js';
import { Office } from './office.entity.js';
import { Province } from './province.entity.js';
import { Succession } from './succession.entity.js';
import { UnitPeriod } from './unit-period.entity.js';
import { ZoneEntry } from './zone.entity.js';

/** For the data source, which lists entities by name. */
export const placesEntities = [
  Province,
  UnitPeriod,
  District,
  Office,
  Commune,
  CommuneCorrection,
  Succession,
  ZoneEntry,
  Boundary,
];

export { groundOf } from './boundary/boundaries.js';
export { communeNames } from './commune-names.js';
export { OnDay } from './http/communes.dto.js';
export { ZonesFilterDto } from './http/zones.dto.js';
export { CommuneNameView } from './http/commune-name.view.js';
export { communeOn, communesNamed, communesOn, refuseCommune, type CommuneOn } from './communes-on.js';
export { communeTypes, Commune, type CommuneType } from './commune.entity.js';
export { correctCommune, type CommuneCorrectionInput } from './correct-commune.js';
export { CorrectZone, type ZoneCorrection } from './correct-zone.js';
export { District, type DistrictKind } from './district.entity.js';
export { followSuccessions, precedeSuccessions, type Followed, type SuccessionEdge } from './follow-successions.js';
export { LoadPlaces } from './load-places.js';
export { bareName, foldName, tidyText } from './matching/fold-name.js';
export {
  communeMatcher,
  matchCommune,
  type CommuneMatch,
  type MatchableCommune,
  type WrittenCommune,
} from './matching/match-commune.js';
export { communeFullName, communeTypeNames, districtFullName, districtKindNames } from './names.js';
export { Office, type HowKnown } from './office.entity.js';
export { officeOn, officesOn, ownOfficeOn } from './offices.js';
export { periodOn, periods } from './periods.js';
export { PlacesModule } from './places.module.js';
export { Province } from './province.entity.js';
export { RecordZone, type ZoneDecision } from './record-zone.js';
export { type FileFault, type PlacesReference } from './reference/places-reference.js';
export { readPlaces, type PlacesRead } from './reference/read-places.js';
export { predecessorsOf, successions, successorsOf, type RelatedCommune } from './successions.js';
export { Succession, type SuccessionKind } from './succession.entity.js';
export { laterSelves } from './later-selves.js';
export { reachedUnits, type ReachedUnits } from './reach.js';
export { type PlacesStored } from './store-places.js';
export { UnitPeriod } from './unit-period.entity.js';
export { zoneEntries, type ZoneEntryNamed, type ZonesAsked } from './zone-entries.js';
export { zones, ZoneEntry, type Zone } from './zone.entity.js';
export { zonesInForce, type ZoneInForce } from './zones-in-force.js';
export { earlierSelves, keyText } from './earlier-selves.js';
