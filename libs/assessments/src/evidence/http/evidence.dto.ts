import { ApiPropertyOptional } from '@nestjs/swagger';
import { Optional, Text } from '@chuan-xa/platform';

/** What a file that is sent shows. */
export class EvidenceDto {
  @ApiPropertyOptional({ description: 'Tiêu chí hoặc chỉ tiêu; bỏ trống: cả phiếu', example: '7' })
  @Optional()
  @Text(20)
  item?: string;
}
