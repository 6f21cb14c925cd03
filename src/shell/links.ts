// Links out of the program: only web addresses, and only as their parsed form.
import { EarshotError } from '../contract/errors.ts';

export function checkLink(url: unknown): string {
  const text = typeof url === 'string' && url.length <= 8_192 ? url : '';
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
    throw new EarshotError('not-allowed', 'Only links that start with http:// or https:// can be opened.', {
      url: text.slice(0, 200),
    });
  return parsed.href;
}
