import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { Nullable, Optional } from '@chuan-xa/platform';

/** What a verdict depends on beside the answers. */
export class TrialContextDto {
  @ApiPropertyOptional({
    description: 'Vùng theo 1300; bỏ trống: mọi vùng đều có thể',
    enum: ['1', '2', '3'],
    nullable: true,
  })
  @Nullable()
  zone?: unknown;
}

/** A sheet to be judged and not kept. What stands inside the answers the engine itself checks. */
export class TrialDto {
  @ApiProperty({
    description: 'Theo mã tiêu chí hoặc chỉ tiêu. Mã vắng mặt là chưa chấm, không phải 0 điểm. Số ghi dạng chuỗi.',
    type: 'object',
    additionalProperties: {
      oneOf: [
        { type: 'object', required: ['points'], properties: { points: { type: 'string', example: '12.5' } } },
        { type: 'object', required: ['value'], properties: { value: { type: 'string', example: '22' } } },
        {
          type: 'object',
          required: ['male', 'female'],
          properties: { male: { type: 'string' }, female: { type: 'string' } },
        },
        { type: 'object', required: ['met'], properties: { met: { type: 'boolean' } } },
        {
          type: 'object',
          required: ['notApplicable'],
          properties: { notApplicable: { type: 'boolean', enum: [true] } },
        },
      ],
    },
    example: { '1': { points: '12.5' }, '2': { points: '8' } },
  })
  @IsObject()
  // As it was sent: nothing in it may be converted or left out.
  @Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key])
  answers!: Record<string, unknown>;

  @ApiPropertyOptional({ type: () => TrialContextDto })
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => TrialContextDto)
  context?: TrialContextDto;

  @ApiPropertyOptional({
    description: 'Có điểm liệt hay không; null hoặc bỏ trống: chưa khai',
    type: Boolean,
    nullable: true,
  })
  @Nullable()
  disqualified?: unknown;
}
