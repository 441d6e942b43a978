import { remember, remembered } from '../../platform/memory.ts'

/** A place the visitor went to from here. `to`: its address in the portal. */
export type Place = { readonly key: string; readonly to: string; readonly label: string; readonly note: string }

const MOST = 5

/** The places last gone to, latest first. They are forgotten at log-out. */
export const latestPlaces = (): readonly Place[] => {
  try {
    const kept: unknown = JSON.parse(remembered('latest') ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPlace) : []
  } catch {
    return []
  }
}

const FIELDS = ['key', 'to', 'label', 'note'] as const
/** What an earlier release kept in another shape is forgotten. */
const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  FIELDS.every((field) => typeof Reflect.get(value, field) === 'string') &&
  String(Reflect.get(value, 'to')).startsWith('/')

export const rememberPlace = (place: Place): void => {
  const others = latestPlaces().filter(({ key }) => key !== place.key)
  remember('latest', JSON.stringify([place, ...others].slice(0, MOST)))
}
