import type { Download, EventView, TableFormat } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import { type Language, texts } from '@portal/texts'
import { tableFile } from '../../platform/table-file.ts'
import type { Cell } from '../../platform/xlsx.ts'
import type { Context } from '../context.ts'
import { listEvents, type Log } from './events.store.ts'
import { type EventFilter, eventsWanted } from './wanted-events.ts'

/** How many events are read at a time. */
const AT_ONCE = 500

type Asked = { readonly log: Log; readonly filter: EventFilter; readonly format: TableFormat; readonly language: Language }

/** The events that fit a filter as a file, newest first. It is written while they are read. */
export const eventTable = (context: Context, asked: Asked): Download => {
  const { events: say } = texts(asked.language)
  const now = context.clock()
  return tableFile(asked.format, { name: say.fileName(stockholmDay(now)), head: say.columns, rows: rowsOf(context, asked) }, now)
}

async function* rowsOf({ database }: Context, { log, filter, language }: Asked): AsyncGenerator<readonly Cell[]> {
  const wanted = eventsWanted(filter)
  for (let before: string | undefined, isLast = false; !isLast;) {
    const { events, reached } = await listEvents(database, log, { wanted, q: filter.q, before, limit: AT_ONCE })
    for (const event of events) yield cellsOf(event, language)
    const last = events.length >= AT_ONCE ? events.at(-1)?.id : undefined
    before = reached ?? last
    isLast = before === undefined
  }
}

/** The cells in the order of the columns' titles (`events.columns` of the texts). */
const cellsOf = (event: EventView, language: Language): readonly Cell[] => {
  const { events: say, format, words } = texts(language)
  const { at, company, actor, details } = event
  return [
    format.date(at),
    format.time(at),
    company.customerNumber,
    company.name,
    say.sentence(event),
    actor?.name ?? say.portal,
    actor?.party ? words.party[actor.party] : null,
    'receiptNumber' in details ? details.receiptNumber : null,
  ]
}
