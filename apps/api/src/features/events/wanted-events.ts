import type { EventView } from '@portal/contract'
import { addDays, type Day, type EventGroup, eventTypesOf, receiptNumberStart, type ServiceCode, startOfDay } from '@portal/domain'

/** What the log is narrowed by. `from` and `to`: days in Stockholm, both included. `q`: a customer, a person or a receipt number. */
export type EventFilter = {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly group?: EventGroup | undefined
  readonly service?: ServiceCode | undefined
  readonly q?: string | undefined
}

/** The same as the database is asked. `null`: whatever. */
export type EventsWanted = {
  readonly since: Date | null
  readonly until: Date | null
  readonly types: readonly string[] | null
  readonly service: string | null
  /** Patterns for LIKE. One of them fits. */
  readonly like: string | null
  readonly receipt: string | null
}

export const eventsWanted = ({ from, to, group, service, q = '' }: EventFilter): EventsWanted => {
  const typed = q.trim()
  const receipt = receiptNumberStart(typed)
  return {
    since: from === undefined ? null : startOfDay(from),
    until: to === undefined ? null : startOfDay(addDays(to, 1)),
    types: group === undefined ? null : eventTypesOf(group),
    service: service ?? null,
    like: typed === '' ? null : `%${literal(typed)}%`,
    receipt: receipt === undefined ? null : `${receipt}%`,
  }
}

/** Whether the log is narrowed by anything. */
export const isNarrowed = (wanted: EventsWanted): boolean => Object.values(wanted).some((value) => value !== null)

const literal = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

/**
 * Whether an event fits what was typed, by what its reader is told of it (G21). The database looks through more: an actor or an agency who is not
 * told to this reader must not be found by name either.
 */
export const saysTyped = (event: EventView, q: string): boolean => {
  const typed = q.trim().toLocaleLowerCase('sv')
  const start = receiptNumberStart(typed)
  const { company, actor, details } = event
  const told = [company.name, company.customerNumber, actor?.name, 'person' in details ? details.person : undefined]
  const receipt = 'receiptNumber' in details ? details.receiptNumber : undefined
  return told.some((text) => text?.toLocaleLowerCase('sv').includes(typed)) || (start !== undefined && receipt?.startsWith(start) === true)
}
