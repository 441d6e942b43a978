import { EVENT_GROUPS, type EventGroup, isServiceCode, type ServiceCode } from '@portal/domain'

export type EventFilter = {
  readonly q?: string
  readonly group?: EventGroup
  readonly service?: ServiceCode
  readonly from?: string
  readonly to?: string
}

/** The names in the address that narrow the log. */
export const NAMES = ['sok', 'slag', 'tjanst', 'fran', 'till'] as const

const DAY = /^\d{4}-\d{2}-\d{2}$/
const dayIn = (parameters: URLSearchParams, name: string): string | undefined => {
  const text = parameters.get(name) ?? ''
  return DAY.test(text) && text >= '0001' && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** The filter in the address. Values that are not valid are ignored, and so is a last day before the first. */
export const filterIn = (parameters: URLSearchParams): EventFilter => {
  const q = parameters.get('sok')?.trim().slice(0, 100)
  const group = EVENT_GROUPS.find((each) => each === parameters.get('slag'))
  const service = parameters.get('tjanst')
  const [from, to] = [dayIn(parameters, 'fran'), dayIn(parameters, 'till')]
  return {
    ...(q && { q }),
    ...(group && { group }),
    ...(service && isServiceCode(service) && { service }),
    ...(from && { from }),
    ...(to && !(from && to < from) && { to }),
  }
}

export const isNarrowed = (filter: EventFilter): boolean => Object.keys(filter).length > 0
