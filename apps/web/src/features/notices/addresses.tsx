import { useState } from 'react';
import { useOffices } from '../../app/offices.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { AddressesDialog } from './addresses-dialog.js';
import { useAddresses } from './use-notices.js';

interface Row {
  office: string | null;
  name: string;
  addresses: string[];
}

/** Where notices go by e-mail: of the department and of each office. */
export function AddressesSection() {
  const offices = useOffices();
  const addresses = useAddresses();
  const [open, setOpen] = useState<Row | null>(null);
  return (
    <Section title="Gửi qua thư điện tử">
      <Answer of={addresses} lines={3}>
        {({ posts, items }) => {
          const of = (office: string | null): string[] => items.find((one) => one.office === office)?.addresses ?? [];
          const rows: Row[] = [
            { office: null, name: 'Sở Y tế (Phòng Kế hoạch - Tài chính)', addresses: of(null) },
            ...(offices.data ?? []).map(({ code, shortName }) => ({
              office: code,
              name: shortName,
              addresses: of(code),
            })),
          ];
          return (
            <>
              {posts ? null : (
                <Notice>
                  Máy chủ này chưa đặt nơi gửi thư (SMTP), nên thông báo chỉ xem và chép ở trang này. Hộp thư ghi sẵn
                  được dùng khi người vận hành đặt xong.
                </Notice>
              )}
              <Table
                caption="Hộp thư nhận thông báo"
                rows={rows}
                keyOf={({ office }) => office ?? ''}
                columns={[
                  { key: 'name', head: 'Đơn vị', names: true, cell: ({ name }) => name },
                  {
                    key: 'addresses',
                    head: 'Hộp thư',
                    cell: (row) =>
                      row.addresses.length === 0 ? (
                        <span className="soft">không gửi thư</span>
                      ) : (
                        row.addresses.join(', ')
                      ),
                  },
                  {
                    key: 'acts',
                    head: <span className="only-heard">Việc có thể làm</span>,
                    tight: true,
                    cell: (row) => (
                      <Button look="quiet" onClick={() => setOpen(row)}>
                        Sửa<span className="only-heard"> hộp thư của {row.name}</span>
                      </Button>
                    ),
                  },
                ]}
              />
            </>
          );
        }}
      </Answer>
      {open === null ? null : <AddressesDialog {...open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
