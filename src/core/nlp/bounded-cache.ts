// Remembers the answers of a pure function of a word, and forgets them all when there are too many.

export function boundedCache<Value>(most: number, compute: (word: string) => Value): (word: string) => Value {
  let known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= most) known = new Map();
    const value = compute(word);
    known.set(word, value);
    return value;
  };
}
