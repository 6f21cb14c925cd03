// What tells two accounts of one name apart: a handle, a platform, or else the source in which one spoke first, for a
// number says nothing to anybody. SQL over a row `a` of authors.
export const tellApart = `coalesce('@' || ltrim(a.handle, '@'), a.platform,
  (SELECT s.name FROM mention x JOIN source s ON s.id = x.source_id WHERE x.author_id = a.id ORDER BY x.id LIMIT 1))`;
