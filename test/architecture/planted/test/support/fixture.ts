import { dataSource } from '@chuan-xa/database';

export const fixture = dataSource;
