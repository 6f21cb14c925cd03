// The bytes of a web page as text: its encoding stands in the answer's header, or in a <meta> at its beginning.
import { type Decoded, decode } from './decode.ts';

const HEAD = 4096;
const META =
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{2,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** Never throws. `encoding` is one a person chose: obeyed. */
export function decodePage(
  bytes: Uint8Array,
  contentType: string | null = null,
  encoding: string | null = null,
): Decoded {
  if (/charset\s*=/i.test(contentType ?? '')) return decode(bytes, { contentType, encoding });
  const found = META.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'));
  const charset = found?.[1] ?? found?.[2];
  return decode(bytes, { contentType: charset ? `text/html; charset=${charset}` : null, encoding });
}
