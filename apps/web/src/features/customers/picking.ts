import type { CustomerView } from '@portal/contract'
import { createContext, useContext, useState } from 'react'
import type { CustomerFilter } from './filter.ts'

/**
 * The customers that are picked in the list. Those picked one by one stay picked when the filter changes; all that match are picked for the filter
 * that was shown then.
 */
export type Picking = {
  readonly has: (id: string) => boolean
  readonly count: number
  /** Those that are picked one by one. */
  readonly ids: readonly string[]
  /** Whether all that match the filter of now are picked. */
  readonly all: boolean
  readonly pick: (ids: readonly string[], on: boolean) => void
  readonly pickAll: () => void
  readonly clear: () => void
}

const Picked = createContext<Picking | null>(null)
export const PickingProvider = Picked.Provider
/** `null`: nothing can be picked in this list. */
export const usePicked = (): Picking | null => useContext(Picked)

const without = (all: ReadonlySet<string>, gone: ReadonlySet<string>): readonly string[] => [...all].filter((id) => !gone.has(id))

const NOBODY: ReadonlySet<string> = new Set()

/** `total`: how many customers match the filter. */
export const usePicking = (filter: CustomerFilter, total: number): Picking => {
  const [ids, setIds] = useState(NOBODY)
  const [allOf, setAllOf] = useState('')
  const shown = JSON.stringify({ ...filter, sort: undefined })
  const all = allOf === shown
  return {
    has: (id) => all || ids.has(id),
    count: all ? total : ids.size,
    ids: [...ids],
    all,
    pick: (changed, on) => setIds((was) => new Set(on ? [...was, ...changed] : without(was, new Set(changed)))),
    pickAll: () => setAllOf(shown),
    clear: () => {
      setAllOf('')
      setIds(NOBODY)
    },
  }
}

/** Whether the visitor may end something of the customer's. */
export const isPickable = ({ services }: CustomerView): boolean => services.some(({ abilities }) => abilities.includes('end'))
