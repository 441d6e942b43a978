import type { EventDetails, EventType } from '@portal/domain'
import { expect, it } from 'vitest'
import type * as z from 'zod'
import { EVENT_DETAILS } from './event-details.ts'

type Unreadable = { [T in EventType]: EventDetails[T] extends z.input<(typeof EVENT_DETAILS)[T]> ? never : T }[EventType]

it('reads whatever may be written: a type whose details do not fit its schema does not compile', () => {
  const everyTypeIsRead: [Unreadable] extends [never] ? true : Unreadable = true
  expect(everyTypeIsRead).toBe(true)
})

it('leaves out what an older row carries beside its details', () => {
  expect(EVENT_DETAILS['user-removed'].parse({ person: 'Eva Lind', email: 'eva@kund.example' })).toEqual({ person: 'Eva Lind' })
})
