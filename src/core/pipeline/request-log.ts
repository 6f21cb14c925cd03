// Gathers what the gate did and writes it down in small batches; nothing is lost on close.
import type { RequestRecord } from '../../contract/model.ts';
import type { WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';

export interface RequestLog {
  readonly log: (record: Omit<RequestRecord, 'id'>) => void;
  flush(): Promise<void>;
}

const delay = 250;

export function createRequestLog(
  writer: Thread<WriterApi>,
  onSaved: () => void,
  onError: (thrown: unknown) => void,
): RequestLog {
  let waiting: Omit<RequestRecord, 'id'>[] = [];
  let timer: NodeJS.Timeout | null = null;

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    const records = waiting;
    waiting = [];
    try {
      await writer.call('write.requests', { records });
      onSaved();
    } catch (thrown) {
      onError(thrown);
    }
  }

  return {
    log: (record) => {
      waiting.push(record);
      timer ??= setTimeout(() => void flush(), delay);
    },
    flush,
  };
}
