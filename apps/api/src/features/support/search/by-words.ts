/** Hits by words that are looked at; with more, more must be typed. */
const MOST_HITS = 500
/** Words that are counted; further ones are not asked for. */
const MOST_WORDS = 6

/** The condition that a text begins with another, read from an index in the order of bytes. */
export const beginsWith = (text: string, start: string): string => `${text} >= ${start} AND ${text} < ${start} || chr(1114111) COLLATE "C"`

/** The column with the name as search compares it, as its index has it. */
export const foldedName = (table: string): string => `(fold_for_search(${table}.name) COLLATE "C")`

/** What is typed (`$1`), as search compares it. */
export const FOLDED = '(fold_for_search($1) COLLATE "C")'

/**
 * SQL: the ids, each with rank 3, whose words begin with all the words of `$1`. The rarest word is walked and the others are looked up, so that a word
 * which every second name has costs nothing beside another. A common word alone is walked in its order, the whole word first.
 */
export const byWords = (table: 'company_word' | 'user_word', id: 'company_id' | 'user_id'): string => `
  SELECT t.${id} AS id, 3 AS rank FROM (
    SELECT array_agg(word ORDER BY hits, length(word) DESC, word) AS words FROM (
      SELECT w.word, (SELECT count(*) FROM (SELECT FROM ${table} c WHERE ${beginsWith('c.word', 'w.word')} LIMIT ${MOST_HITS}) AS counted) AS hits
      FROM (SELECT a AS word FROM words_of($1) AS a ORDER BY length(a) DESC LIMIT ${MOST_WORDS}) AS w
    ) AS asked
  ) AS rarest, LATERAL (SELECT c.${id} FROM ${table} c WHERE ${beginsWith('c.word', 'rarest.words[1]')} ORDER BY c.word, c.${id} LIMIT ${MOST_HITS}) AS t
  WHERE NOT EXISTS (SELECT FROM unnest(rarest.words[2:]) AS other
    WHERE NOT EXISTS (SELECT FROM ${table} o WHERE o.${id} = t.${id} AND ${beginsWith('o.word', 'other')}))`
