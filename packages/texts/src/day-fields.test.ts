import { dayPlaces, DRAFT } from '@portal/contract'
import { keysOf } from '@portal/domain'
import { describe, expect, it } from 'vitest'
import { dayFieldEn, dayFieldSv, namedDayFields } from './day-fields.ts'

describe('a field that holds a day', () => {
  it.each(keysOf(DRAFT))('of the kind %s has a name in both languages', (kind) => {
    expect(namedDayFields()).toEqual(expect.arrayContaining(dayPlaces(kind).map((place) => place.at(-1))))
  })
  it('is named with its row', () => {
    expect([dayFieldSv('rows.3.date'), dayFieldEn('dueDate'), dayFieldSv('#VER A 12')]).toEqual(['Datum (rad 4)', 'Due date', '#VER A 12'])
  })
})
