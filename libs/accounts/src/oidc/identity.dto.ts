import { ApiProperty } from '@nestjs/swagger';
import { Text } from '@chuan-xa/platform';

/** How somebody signs in here. */
export class WaysInView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Tên của dịch vụ định danh; null: chỉ đăng nhập bằng mật khẩu',
    example: 'Tài khoản của tỉnh',
  })
  service!: string | null;
}

/** Where the browser goes now. */
export class ServiceAddressView {
  @ApiProperty({ format: 'uri', description: 'Địa chỉ của dịch vụ định danh để trình duyệt mở' })
  address!: string;
}

/** What the identity service gave the browser. */
export class ReturnDto {
  @ApiProperty({
    description: 'Phần sau dấu ? của địa chỉ mà dịch vụ định danh đưa trình duyệt về',
    example: 'code=abc&state=xyz',
  })
  @Text(4000)
  query!: string;
}

/** Which identity an account is bound to. */
export class BindingDto {
  @ApiProperty({ description: 'Mã định danh, đúng từng ký tự như dịch vụ định danh nêu', example: '038197001234' })
  @Text(255)
  identity!: string;

  @ApiProperty({ description: 'Vì sao gắn' })
  @Text(2000)
  why!: string;
}
