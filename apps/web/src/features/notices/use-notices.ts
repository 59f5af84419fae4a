import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { nowOld, useAnswer } from '../../app/questions.js';

export type Notice = components['schemas']['NoticeView'];
export type Addresses = components['schemas']['AllAddressesView'];

/** The latest notices of one's own, or for those who see every office of the named one. */
export const useNotices = (office: string, pageSize: number) =>
  useAnswer({
    key: ['GET /api/notices', office, pageSize],
    ask: (signal) => {
      const query = { pageSize, ...(office === '' ? {} : { office }) };
      return answered(server.GET('/api/notices', { params: { query }, signal }));
    },
  });

export const useAddresses = () =>
  useAnswer({
    key: ['GET /api/notices/addresses'],
    ask: (signal) => answered(server.GET('/api/notices/addresses', { signal })),
  });

export const addressesChanged = (): Promise<void> => nowOld('GET /api/notices/addresses');
