import { rememberedList, rememberList } from '../../platform/memory.ts'

/** A place the visitor went to from here. `to`: its address in the portal. */
export type Place = { readonly key: string; readonly to: string; readonly label: string; readonly note: string }

const MOST = 5

/** The places last gone to, latest first. They are forgotten at log-out. */
export const latestPlaces = (): readonly Place[] => rememberedList('latest', ['key', 'to', 'label', 'note']).filter(({ to }) => to.startsWith('/'))

export const rememberPlace = (place: Place): void => {
  const others = latestPlaces().filter(({ key }) => key !== place.key)
  rememberList('latest', [place, ...others].slice(0, MOST))
}
