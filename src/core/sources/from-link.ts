// A link given in place of a form's fields: what the platform recognises in it.
import type { Json } from '../../contract/model.ts';
import { fieldsOf, type Given, textOf } from './config.ts';

/** The fields given, with those that a link in `url` or in the field `main` stands for. */
export function fieldsOrLink(given: Json, main: string, recognise: (link: URL) => Json | null): Given {
  const fields = fieldsOf(given, main);
  const text = [textOf(fields, 'url'), textOf(fields, main)].find((one) => /^https?:\/\//i.test(one));
  const link = text ? URL.parse(text) : null;
  const found = link && recognise(link);
  const first = Array.isArray(found) ? found[0] : found;
  return first ? { ...fields, ...(first as Given) } : fields;
}
