import { describe, expect, it } from 'vitest'
import { files, textOf } from './modules.ts'

/** The one file with the INSERT statement. All other code passes typed events to it. */
const WRITER = 'prisma/src/events.ts'
/** All code and SQL is judged, except the migrations, the laws, and the bare loop that the bench compares ends with. */
const isJudged = (path: string): boolean =>
  /\.(tsx?|mjs|js|sql)$/.test(path) && !/^(prisma\/migrations|laws)\//.test(path) && path !== 'bench/bare-ends.ts'
const writesEvents = (text: string): boolean =>
  /\b(?:INTO|COPY)\s+(?:public\.)?"?event"?(?![\w"])/i.test(text) || /\bevent\.(?:create|upsert)\w*\(/.test(text)

describe('events are written in one place', () => {
  const judged = files().filter(isJudged)

  it('no other file writes them', () => {
    expect(judged.length).toBeGreaterThan(500)
    expect(judged.filter((path) => writesEvents(textOf(path)))).toEqual([WRITER])
  })

  const planted = [
    'INSERT INTO event (id) VALUES ($1)',
    'insert into "event" (id) SELECT id FROM company',
    'WITH told AS (INSERT\n INTO\n  event (id) VALUES ($1)) SELECT',
    'INSERT INTO public.event VALUES ($1)',
    'MERGE INTO event USING',
    'COPY event FROM STDIN',
    'await database.client.event.createMany({ data })',
  ]
  it.each(planted)('is red over %s', (text) => expect(writesEvents(text)).toBe(true))
  it.each(['INSERT INTO event_copy', 'SELECT details INTO eventful', 'FROM event e', 'the event log goes into events'])('does not mind %s', (text) =>
    expect(writesEvents(text)).toBe(false),
  )
})
