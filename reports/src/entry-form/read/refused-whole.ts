import type { Round } from '@chuan-xa/assessments';
import type { Tx } from '@chuan-xa/platform';
import { fileFault, type ImportFault } from '../../workbook-file/index.js';
import { ENTRY_VERSION, type EntryIdentity } from '../entry-identity.js';

/** Why an entry workbook is not taken at all: of another layout, round or office, or of a column that is not the sender's; null when it is. */
export function refusedWhole(
  { actor }: Tx,
  { version, round: id, office, column }: EntryIdentity,
  round: Round,
  wanted: string | undefined,
): ImportFault | null {
  if (version !== ENTRY_VERSION) return fileFault('FORM_LAYOUT_OLD');
  if (wanted !== undefined && wanted !== id) return fileFault('FORM_OF_ANOTHER_ROUND', { round: round.name, wanted });
  if (round.closedAt !== null) return fileFault('ROUND_CLOSED', { round: round.name });
  if (actor.reach === 'office' && office !== actor.office) return fileFault('FORM_OF_ANOTHER_OFFICE');
  if (!actor.columns[column]) return fileFault('COLUMN_NOT_YOURS', { column });
  return null;
}
