import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { say } from '../../components/said.js';
import { draftChanged, type Law, type LawValue, type LawValues } from './law.js';
import { kindOf, readValue, typedOf } from './read-value.js';
import type { TypedValues } from './typed-values.js';

export interface ValueFault {
  value: string | null;
  citation: string | null;
}

interface Asked {
  law: Law;
  values: LawValues;
  typed: TypedValues;
  /** The copy of the act that is being read; "" for none. */
  act: string;
  /** For values that name no citation of their own. */
  citation: string;
}

type Faults = ReadonlyMap<string, ValueFault>;
const NONE: ValueFault = { value: null, citation: null };

/** Writes values as they were read in the act, all or none, and tells what is wrong at each. */
export function useWriteValues({ law, values, typed, act, citation: common }: Asked) {
  const sending = useAct();
  const [faults, setFaults] = useState<Faults>(new Map());
  const [failure, setFailure] = useState<unknown>(null);

  const readOf = (stood: LawValue) => {
    const kind = kindOf(stood.path);
    const entry = typed.of(stood.path);
    const read = readValue(kind, entry.value ?? typedOf(kind, stood.value));
    const own = entry.citation ?? (stood.how === 'act' ? (stood.citation ?? '') : '');
    const citation = (own.trim() === '' ? common : own).trim();
    return { path: stood.path, read, citation, note: (entry.note ?? stood.note ?? '').trim() };
  };

  /** @returns the path of the first value with a fault; null where all were written, or the fault is not of a value */
  const send = async (paths: readonly string[]): Promise<string | null> => {
    const order = values.values.filter(({ path }) => paths.includes(path)).map(readOf);
    const wrong = new Map<string, ValueFault>();
    for (const { path, read, citation } of order) {
      const own = {
        value: 'why' in read ? read.why : act === '' ? 'Chọn bản chụp văn bản ở trên trước khi ghi.' : null,
        citation: citation === '' ? 'Ghi điều, khoản, trang; hoặc ghi căn cứ chung ở trên.' : null,
      };
      if (own.value !== null || own.citation !== null) wrong.set(path, own);
    }
    setFaults(wrong);
    setFailure(null);
    if (wrong.size > 0) return [...wrong.keys()][0] ?? null;
    let first: string | null = null;
    await sending.run(async () => {
      try {
        await write(order);
        typed.forget(paths);
        say(
          order.length === 1
            ? 'Đã ghi giá trị vào bản nháp.'
            : `Đã ghi ${formatCount(order.length)} giá trị vào bản nháp.`,
        );
      } catch (error) {
        const found = faultsIn(
          error,
          order.map(({ path }) => path),
        );
        setFaults(found);
        setFailure(error);
        first = [...found.keys()][0] ?? null;
        if (!(error instanceof Problem && error.code === 'STANDARD_DRAFT_STALE')) return;
      }
      await draftChanged();
    });
    return first;
  };

  const write = (order: readonly ReturnType<typeof readOf>[]) =>
    answered(
      server.PATCH('/api/standards/{edition}/draft/values', {
        params: { path: { edition: law.id } },
        body: {
          seen: values.of.sha256,
          values: order.flatMap(({ path, read, citation, note }) =>
            'why' in read
              ? []
              : [
                  {
                    path,
                    how: 'act' as const,
                    value: read.value as string,
                    citation,
                    act,
                    ...(note === '' ? {} : { note }),
                  },
                ],
          ),
        },
      }),
    );

  return {
    send,
    busy: sending.busy,
    failure,
    faultAt: (path: string): ValueFault => faults.get(path) ?? NONE,
    /** What is wrong at values that are not among these. */
    elsewhere: (paths: ReadonlySet<string>): string[] =>
      [...faults].flatMap(([path, { value }]) => (paths.has(path) || value === null ? [] : [value])),
    /** Whether the fault is that values do not agree with each other. */
    together: [...faults.values()].some(({ value }) => value !== null),
  };
}

/** Each fault by the path of its value: the server names those that were sent by their place, others by their path. */
function faultsIn(error: unknown, sent: readonly string[]): Faults {
  const faults = new Map<string, ValueFault>();
  if (!(error instanceof Problem)) return faults;
  for (const { field, message } of error.body.errors ?? []) {
    const [, at, part] = /^values\.(\d+)\.(.+)$/.exec(field) ?? [];
    const path = at === undefined ? field : (sent[Number(at)] ?? field);
    const former = faults.get(path) ?? NONE;
    faults.set(path, part === 'citation' ? { ...former, citation: message } : { ...former, value: message });
  }
  return faults;
}
