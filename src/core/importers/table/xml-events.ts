// XML of any size as a stream of what its reader makes of it: bounded in depth, and in what stands in one tag.
import { Parser } from 'htmlparser2';
import { EarshotError } from '../../../contract/errors.ts';
import type { InputFile } from '../importer.ts';

/** Names come without their prefix (`row` for `x:row`), attributes with it. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const MAX_DEPTH = 64;
const MAX_TAG = 8 * 1024 * 1024;

/**
 * What `start`'s handlers emit, in groups as the file is read. `progress` hears the bytes read so far. Custom entities
 * stay as they are written. Throws EarshotError `bad-file` for XML no spreadsheet has.
 */
export async function* readXml<T>(
  file: InputFile,
  start: (emit: (one: T) => void) => XmlHandlers,
  progress: (bytes: number) => void = () => undefined,
): AsyncGenerator<readonly T[]> {
  let found: T[] = [];
  let depth = 0;
  let bytes = 0;
  let heard = 0;
  const handlers = start((one) => found.push(one));
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        heard = bytes;
        if (++depth > MAX_DEPTH) throw bad(file, 'is nested deeper than any spreadsheet');
        handlers.open(local(name), attributes);
      },
      ontext(text) {
        heard = bytes;
        handlers.text(text);
      },
      onclosetag(name) {
        heard = bytes;
        depth--;
        handlers.close(local(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const wide = file.head[0] === 0xff && file.head[1] === 0xfe;
  const decoder = new TextDecoder(wide ? 'utf-16le' : 'utf-8');
  for await (const chunk of file.open()) {
    bytes += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (bytes - heard > MAX_TAG) throw bad(file, 'holds a tag of many megabytes');
    progress(bytes);
    if (found.length === 0) continue;
    yield found;
    found = [];
  }
  parser.end(decoder.decode());
  yield found;
}

/** For a part without rows: all of it is read before this ends. */
export async function readXmlWhole(file: InputFile, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(file, () => handlers));
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function bad(file: InputFile, what: string): EarshotError {
  return new EarshotError('bad-file', `${file.path} ${what}: it was not read.`, { file: file.path });
}
