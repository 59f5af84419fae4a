import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Optional, Paging } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { CaseState } from '@chuan-xa/wording';
import { CASE_STATES } from '../case/case-states.js';

/** Which cases are asked for. */
export class CaseFilter extends Paging {
  @ApiPropertyOptional({ enum: TITLES })
  @Optional()
  @IsIn(TITLES)
  title?: Title;

  @ApiPropertyOptional({ enum: CASE_STATES })
  @Optional()
  @IsIn(CASE_STATES)
  state?: CaseState;
}
