import { expect, it } from 'vitest'
import { blank, renamed, said, typedIn, written } from './filled-in.ts'

const EMPTY = { street: '', city: '' }
const MASEN = { street: 'Hamnen 2', city: 'Kungshamn' }

it('a known name fills the fields in, however late it is known', () => {
  const typed = renamed(blank(EMPTY), undefined, 'Måsen')
  expect(said(typed, undefined)).toEqual(EMPTY)
  expect(said(typed, MASEN)).toEqual(MASEN)
})

it('but not what has been typed since the name', () => {
  const typed = typedIn(renamed(blank(EMPTY), undefined, 'Måsen'), { city: 'Smögen' })
  expect(said(typed, MASEN)).toEqual({ street: 'Hamnen 2', city: 'Smögen' })
})

it('nor what was saved before, until the name is typed anew', () => {
  const saved = written('Måsen', { street: 'Bryggan', city: 'Smögen' })
  expect(said(saved, MASEN)).toEqual({ street: 'Bryggan', city: 'Smögen' })
  expect(said(renamed(saved, undefined, 'Måsen'), MASEN)).toEqual(MASEN)
})

it('what was filled in stays while a name that nobody has is typed on', () => {
  const known = renamed(blank(EMPTY), undefined, 'Måsen')
  expect(said(renamed(known, MASEN, 'Måsen, hamnkontoret'), undefined)).toEqual(MASEN)
})
