// A search in few words, for the head of a chart: a topic by its name, anything else as it was written. Pure.

const TOPIC = /^topic:(?:"([^"]+)"|([^\s()":-][^\s()":]*))$/;

export function nameSearch(query: string): string {
  const [, quoted, plain] = TOPIC.exec(query.trim()) ?? [];
  return quoted ?? plain ?? query;
}
