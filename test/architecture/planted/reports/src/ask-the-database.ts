// breaks database-from-apps
import { dataSource } from '@chuan-xa/database';

export const source = dataSource;
