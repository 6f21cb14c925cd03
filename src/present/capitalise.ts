// A phrase as it stands at the beginning of a sentence.
export function capitalise(text: string, locale: string): string {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase(locale) + rest.join('');
}
