import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsDefined, ValidateNested } from 'class-validator';
import { Lines, Note, OneLine, WholeNumber } from '@chuan-xa/platform';
import type { Letterhead, PaperForm } from '../letterhead.js';

/** A box of signature. */
export class SignatureBoxDto {
  @ApiProperty({ type: [String], example: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], description: 'Quyền hạn, chức vụ' })
  @Lines(4, 80)
  @ArrayNotEmpty()
  capacity!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Họ tên in dưới chỗ ký; null: để trống' })
  @Note(80)
  name!: string | null;
}

/** What a kind of paper has of its own. */
export class PaperFormDto {
  @ApiProperty({ type: String, nullable: true, example: 'BC-SYT', description: 'null: văn bản không mang số' })
  @Note(40)
  symbol!: string | null;

  @ApiProperty({ type: [SignatureBoxDto], description: 'Các ô ký, từ trái sang phải' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => SignatureBoxDto)
  signatures!: SignatureBoxDto[];

  @ApiProperty({ type: [String], description: 'Nơi nhận, mỗi dòng một nơi; trống: không in' })
  @Lines(20, 150)
  recipients!: string[];
}

const paper = (): PropertyDecorator => (target, property) => {
  for (const decorate of [ApiProperty({ type: PaperFormDto }), IsDefined(), ValidateNested(), Type(() => PaperFormDto)])
    decorate(target, property);
};

/** Each kind of paper. */
export class PaperFormsDto implements Record<keyof Letterhead['papers'], PaperForm> {
  @paper()
  workbook!: PaperFormDto;

  @paper()
  report!: PaperFormDto;

  @paper()
  minutes!: PaperFormDto;

  @paper()
  appraisal!: PaperFormDto;

  @paper()
  list!: PaperFormDto;
}

/** The letterhead, whole, and what the writer had before them. */
export class LetterheadDto implements Letterhead {
  @ApiProperty({ example: 'UBND TỈNH LẠNG SƠN', description: 'Cơ quan chủ quản trực tiếp' })
  @OneLine(120)
  organAbove!: string;

  @ApiProperty({ example: 'SỞ Y TẾ', description: 'Cơ quan ban hành' })
  @OneLine(120)
  organ!: string;

  @ApiProperty({ example: 'Lạng Sơn', description: 'Địa danh trước ngày tháng' })
  @OneLine(60)
  place!: string;

  @ApiProperty({ type: PaperFormsDto, description: 'Từng loại văn bản' })
  @IsDefined()
  @ValidateNested()
  @Type(() => PaperFormsDto)
  papers!: PaperFormsDto;

  @ApiProperty({ type: 'integer', description: 'version đang thấy; 0: chưa ai ghi' })
  @WholeNumber(0, 1_000_000)
  seen!: number;
}
