// What is loaded by its first call is the same for all that follow: handlers that count or queue hold what they count.

/** A load that failed is tried again by the next call. */
export function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((thrown: unknown) => {
      loaded = null;
      throw thrown;
    });
    return loaded;
  };
}
