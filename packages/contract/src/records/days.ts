import type { WritableKind, WrittenDay } from '@portal/domain'
import * as z from 'zod'
import { type Draft, DRAFT } from './content.ts'

type Schema = z.core.$ZodType
/** The path of a day in a record's content: the names of the fields, `*` for each item of a list. */
export type DayPlace = readonly string[]

const isDay = (schema: Schema): boolean =>
  schema instanceof z.core.$ZodISODate || (schema instanceof z.core.$ZodString && z.globalRegistry.get(schema)?.['format'] === 'month')

/** The schemas that a schema consists of, each with its field's name; `''`: it has no name of its own, such as an optional value. */
const partsOf = (schema: Schema): readonly (readonly [string, Schema])[] => {
  if (schema instanceof z.core.$ZodObject) return Object.entries(schema._zod.def.shape)
  if (schema instanceof z.core.$ZodArray) return [['*', schema._zod.def.element]]
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options.map((option) => ['', option] as const)
  if (schema instanceof z.core.$ZodPipe)
    return [
      ['', schema._zod.def.in],
      ['', schema._zod.def.out],
    ]
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault ||
    schema instanceof z.core.$ZodReadonly
  )
    return [['', schema._zod.def.innerType]]
  return []
}

/** Every schema without parts, and where it stands. */
export const leavesOf = (schema: Schema, at: DayPlace = []): readonly (readonly [DayPlace, Schema])[] => {
  const parts = partsOf(schema)
  return parts.length === 0 ? [[at, schema]] : parts.flatMap(([name, part]) => leavesOf(part, name === '' ? at : [...at, name]))
}

const placesOf = (schema: Schema): readonly DayPlace[] => leavesOf(schema).flatMap(([at, leaf]) => (isDay(leaf) ? [at] : []))

/** Where days stand in the content of each kind. They are found in its form, so a new field that holds a day is among them. */
export const dayPlaces = (kind: WritableKind): readonly DayPlace[] => placesOf(DRAFT[kind])

const isParent = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const daysAt = (value: unknown, [name, ...rest]: DayPlace, field: string): readonly WrittenDay[] => {
  if (name === undefined) return typeof value === 'string' ? [{ field, day: value }] : []
  if (name === '*') return Array.isArray(value) ? value.flatMap((item: unknown, at) => daysAt(item, rest, `${field}.${at}`)) : []
  return isParent(value) ? daysAt(value[name], rest, field === '' ? name : `${field}.${name}`) : []
}

/** Every day and month that a person wrote into a content, with its field. */
export const daysOf = <K extends WritableKind>(kind: K, content: Draft<K>): readonly WrittenDay[] =>
  dayPlaces(kind).flatMap((place) => daysAt(content, place, ''))
