import { Day, Optional, Paging } from '@chuan-xa/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { communeTypes, type CommuneType } from '../commune.entity.js';
import { districtKinds, type DistrictKind } from '../district.entity.js';
import { howKnown, type HowKnown } from '../office.entity.js';
import { successionKinds, type SuccessionKind } from '../succession.entity.js';
import { zones, type Zone } from '../zone.entity.js';

/** The day asked for; today when left out. */
export class OnDay {
  @ApiPropertyOptional({ description: 'Ngày, năm-tháng-ngày; bỏ trống là hôm nay', example: '2023-11-01' })
  @Optional()
  @Day()
  on?: string;
}

export class CommunesQuery extends Paging {
  @ApiPropertyOptional({ description: 'Ngày, năm-tháng-ngày; bỏ trống là hôm nay', example: '2023-11-01' })
  @Optional()
  @Day()
  on?: string;

  @ApiPropertyOptional({ description: 'Mã đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;
}

export class DistrictDto {
  @ApiProperty({ example: '180' })
  code!: string;

  @ApiProperty({ enum: districtKinds })
  kind!: DistrictKind;

  @ApiProperty({ example: 'Tràng Định' })
  name!: string;

  @ApiProperty({ example: 'huyện Tràng Định' })
  fullName!: string;
}

export class OfficeDto {
  @ApiProperty({ example: 'ttyt-trang-dinh' })
  code!: string;

  @ApiProperty({ example: 'Trung tâm Y tế huyện Tràng Định' })
  name!: string;

  @ApiProperty({ example: 'TTYT Tràng Định' })
  shortName!: string;

  @ApiProperty({ enum: howKnown, description: 'derived: tên và địa bàn suy ra theo quy tắc, cần xác nhận' })
  how!: HowKnown;
}

export class ZoneInForceDto {
  @ApiProperty({ enum: zones, description: 'Vùng theo Quyết định 1300/QĐ-BYT' })
  zone!: Zone;

  @ApiProperty({ example: '12/QĐ-SYT' })
  decisionNumber!: string;

  @ApiProperty({ example: '2023-05-10' })
  decisionDate!: string;

  @ApiProperty({ description: 'Số của dòng phân vùng' })
  entry!: string;
}

export class CommuneDto {
  @ApiProperty({ example: '06040', description: 'Mã của Tổng cục Thống kê trong kỳ' })
  code!: string;

  @ApiProperty({ example: 1, description: 'Kỳ của danh mục đơn vị hành chính' })
  period!: number;

  @ApiProperty({ enum: communeTypes })
  type!: CommuneType;

  @ApiProperty({ example: 'Đại Đồng' })
  name!: string;

  @ApiProperty({ example: 'xã Đại Đồng' })
  fullName!: string;

  @ApiProperty({ type: [String], description: 'Cách ghi khác' })
  alsoWritten!: string[];

  @ApiProperty({ type: DistrictDto, nullable: true, description: 'Từ 01/07/2025 không còn cấp huyện' })
  district!: DistrictDto | null;

  @ApiProperty({ type: OfficeDto, nullable: true })
  office!: OfficeDto | null;

  @ApiProperty({ type: ZoneInForceDto, nullable: true, description: 'null: chưa rõ vùng' })
  zone!: ZoneInForceDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Điều cần xác nhận' })
  note!: string | null;
}

export class CommuneKeyDto {
  @ApiProperty({ example: '06040' })
  code!: string;

  @ApiProperty({ example: 2 })
  period!: number;
}

export class ShareDto {
  @ApiProperty({ type: String, nullable: true, example: '18.61' })
  areaKm2!: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 8527 })
  people!: number | null;
}

export class RelatedCommuneDto extends CommuneKeyDto {
  @ApiProperty({ enum: communeTypes })
  type!: CommuneType;

  @ApiProperty({ example: 'Thất Khê' })
  name!: string;

  @ApiProperty({ example: 'xã Thất Khê' })
  fullName!: string;

  @ApiProperty({ enum: successionKinds, description: 'unchanged: giữ nguyên; whole: toàn bộ; divided: một phần' })
  kind!: SuccessionKind;

  @ApiProperty({ type: ShareDto, nullable: true, description: 'Phần đã chuyển; null: chưa rõ hoặc chuyển toàn bộ' })
  share!: ShareDto | null;

  @ApiProperty({ type: [CommuneKeyDto], description: 'Các đơn vị trung gian' })
  through!: CommuneKeyDto[];
}

export class RelatedInPeriodDto {
  @ApiProperty({ example: 3 })
  period!: number;

  @ApiProperty({ type: [RelatedCommuneDto] })
  communes!: RelatedCommuneDto[];
}

export class CommuneWithPastDto extends CommuneDto {
  @ApiProperty({ type: [RelatedInPeriodDto], description: 'Tiền thân, theo kỳ' })
  predecessors!: RelatedInPeriodDto[];

  @ApiProperty({ type: [RelatedInPeriodDto], description: 'Đơn vị kế tiếp, theo kỳ' })
  successors!: RelatedInPeriodDto[];
}

export class CommunesPage {
  @ApiProperty({ type: [CommuneDto] })
  items!: CommuneDto[];

  @ApiProperty({ example: 200 })
  total!: number;

  @ApiProperty({ example: 1 })
  page!: number;

  @ApiProperty({ example: 500 })
  pageSize!: number;
}

export class OfficesList {
  @ApiProperty({ type: [OfficeDto] })
  items!: OfficeDto[];

  @ApiProperty({ example: 11 })
  total!: number;
}
