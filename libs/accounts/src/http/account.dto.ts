import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, Matches } from 'class-validator';
import { Edit, Note, Nullable, Optional, Paging, Text } from '@chuan-xa/platform';
import type { Role } from '@chuan-xa/wording';
import { ROLES } from '../access/grant-of.js';

const STATES = ['open', 'closed'] as const;
const OFFICE = /^[a-z0-9-]{1,60}$/;

/** Filters of the list of accounts. */
export class AccountFilter extends Paging {
  @ApiPropertyOptional({ description: 'Mã đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(OFFICE)
  office?: string;

  @ApiPropertyOptional({ enum: ROLES })
  @Optional()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ enum: STATES, description: 'Đang mở hay đã đóng' })
  @Optional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

/** A new account; its temporary password is in the answer, once. */
export class AccountDto {
  @ApiProperty({ description: 'Tên đăng nhập: chữ thường không dấu, số, gạch nối', example: 'ttyt-trang-dinh-2' })
  @Text(40)
  username!: string;

  @ApiProperty({ description: 'Đơn vị', example: 'TTYT Tràng Định' })
  @Text(200)
  unit!: string;

  @ApiProperty({ description: 'Vị trí', example: 'nhập liệu' })
  @Text(200)
  post!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Người đang giữ vị trí' })
  @Note(200)
  holder?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Mã đơn vị phụ trách; cần và chỉ dùng ở vai trò trung tâm y tế',
    example: 'ttyt-trang-dinh',
  })
  @Nullable()
  @Matches(OFFICE)
  office?: string | null;

  @ApiProperty({ enum: ROLES, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(ROLES.length)
  @IsIn(ROLES, { each: true })
  roles!: Role[];
}

/** What of an account changes. */
@Edit('why')
export class AccountEditDto {
  @ApiPropertyOptional()
  @Optional()
  @Text(200)
  unit?: string;

  @ApiPropertyOptional()
  @Optional()
  @Text(200)
  post?: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @Nullable()
  @Matches(OFFICE)
  office?: string | null;

  @ApiPropertyOptional({ enum: ROLES, isArray: true })
  @Optional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(ROLES.length)
  @IsIn(ROLES, { each: true })
  roles?: Role[];

  @ApiProperty({ description: 'Vì sao sửa' })
  @Text(2000)
  why!: string;
}

/** A password to be reset. */
export class ResetDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Vì sao đặt lại' })
  @Note(2000)
  why?: string | null;
}

/** An account to be closed or opened. */
export class WhyDto {
  @ApiProperty({ description: 'Vì sao' })
  @Text(2000)
  why!: string;
}

/** A post that changes hands. */
export class HandOverDto extends WhyDto {
  @ApiProperty({ type: String, nullable: true, description: 'Người giữ vị trí từ nay; null: chưa có' })
  @Note(200)
  holder: string | null = null;
}
