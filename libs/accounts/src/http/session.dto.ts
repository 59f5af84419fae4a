import { ApiProperty } from '@nestjs/swagger';
import { Text } from '@chuan-xa/platform';
import { Password } from './password.js';

/** Who wants to sign in. */
export class SignInDto {
  @ApiProperty({ description: 'Tên đăng nhập', example: 'ttyt-trang-dinh' })
  @Text(200)
  username!: string;

  @ApiProperty({ format: 'password' })
  @Password()
  password!: string;
}

/** Another password for who is signed in. */
export class PasswordChangeDto {
  @ApiProperty({ description: 'Mật khẩu đang dùng', format: 'password' })
  @Password()
  current!: string;

  @ApiProperty({ description: 'Mật khẩu mới, từ 10 đến 200 ký tự', format: 'password' })
  @Password()
  next!: string;
}
