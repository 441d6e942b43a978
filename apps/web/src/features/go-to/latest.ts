import { isServiceCode, type ServiceCode } from '@portal/domain'
import { rememberedList, rememberList } from '../../platform/memory.ts'

/** A place the visitor went to from here. `to`: its address in the portal. `service`: what it is about, if that is one. */
export type Place = { readonly key: string; readonly to: string; readonly label: string; readonly note: string; readonly service: ServiceCode | '' }

const MOST = 5

/** The places last gone to, latest first. They are forgotten at log-out. */
export const latestPlaces = (): readonly Place[] =>
  rememberedList('latest', ['key', 'to', 'label', 'note', 'service'])
    .filter(({ to }) => to.startsWith('/'))
    .map(({ service, ...place }) => ({ ...place, service: isServiceCode(service) ? service : '' }))

export const rememberPlace = (place: Place): void => {
  const others = latestPlaces().filter(({ key }) => key !== place.key)
  rememberList('latest', [place, ...others].slice(0, MOST))
}
