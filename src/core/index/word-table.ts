// How the full-text index reads characters, asked of itself: so the words of the column index are its words, whatever
// version of SQLite and of Unicode it is.
import Sqlite, { type Database } from 'better-sqlite3';

/** A code point's part in a word: 0 parts words, `skip` is nothing (an accent), else the character it counts as. */
export interface WordTable {
  classOf(codePoint: number): number;
}

export const skip = 0xffffffff;
const firstBeyond = 0x10000;

/** Takes about a twentieth of a second: make it once. Has a database of its own, in memory. */
export function createWordTable(): WordTable {
  const db = new Sqlite(':memory:');
  db.exec(`CREATE VIRTUAL TABLE character_read USING
      fts5 (text, content = '', tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE character_words USING fts5vocab (character_read, instance)`);
  const beyond = new Map<number, number>();
  const plane = readClasses(db, allOfFirstPlane());
  return {
    classOf: (codePoint) => {
      if (codePoint < firstBeyond) return plane[codePoint] ?? 0;
      const known = beyond.get(codePoint);
      if (known !== undefined) return known;
      // Neighbours are most likely of the same text: read with the one asked for.
      const first = codePoint - (codePoint % 256);
      const codes = Array.from({ length: 256 }, (_, at) => first + at);
      const classes = readClasses(db, codes);
      if (beyond.size > 20_000) beyond.clear();
      for (const code of codes) beyond.set(code, classes[code - first] ?? 0);
      return classes[codePoint - first] ?? 0;
    },
  };
}

function allOfFirstPlane(): number[] {
  const codes: number[] = [];
  for (let code = 0; code < firstBeyond; code++) if (code < 0xd800 || code > 0xdfff) codes.push(code);
  return codes;
}

/** By distance from the first code. `qXq`: two words where X parts, `qq` where it is nothing, else `q?q`. */
function readClasses(db: Database, codes: readonly number[]): Uint32Array {
  db.prepare("INSERT INTO character_read (character_read) VALUES ('delete-all')").run();
  const text = codes.map((code) => `q${code === 0 ? ' ' : String.fromCodePoint(code)}q`).join(' ');
  db.prepare('INSERT INTO character_read (rowid, text) VALUES (1, ?)').run(text);
  const words = db.prepare<[], string>('SELECT term FROM character_words ORDER BY offset').pluck().all();
  const first = codes[0] ?? 0;
  const classes = new Uint32Array((codes.at(-1) ?? 0) - first + 1);
  let next = 0;
  for (const code of codes) {
    const word = words[next] ?? '';
    if (word === 'q') next += 2;
    else {
      classes[code - first] = word === 'qq' ? skip : (word.codePointAt(1) ?? 0);
      next += 1;
    }
  }
  return classes;
}
