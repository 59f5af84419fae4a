import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsEmail, Matches, MaxLength } from 'class-validator';
import { Nullable, Optional, Paging } from '@chuan-xa/platform';

const OFFICE = /^[a-z0-9-]{1,60}$/;

/** Whose notices. */
export class NoticeFilter extends Paging {
  @ApiPropertyOptional({ description: 'Mã đơn vị nhận; bỏ trống: thông báo của mình' })
  @Optional()
  @Matches(OFFICE)
  office?: string;
}

/** Where the notices of an office are posted to. */
export class AddressesDto {
  @ApiProperty({ type: String, nullable: true, description: 'Mã đơn vị; null: Sở Y tế' })
  @Nullable()
  @Matches(OFFICE)
  office!: string | null;

  @ApiProperty({ type: [String], description: 'Hộp thư; để trống: không gửi thư', example: ['phongkhtc@example.vn'] })
  @IsArray()
  @ArrayMaxSize(20)
  @MaxLength(254, { each: true })
  @IsEmail({}, { each: true })
  addresses!: string[];
}
