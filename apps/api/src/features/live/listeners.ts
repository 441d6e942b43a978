import type { LiveMessage, Line } from '@portal/contract'
import type { Actor } from '../../access/actor.ts'

/** A connection: one tab that listens. */
export type OpenLine = {
  readonly line: Line<LiveMessage>
  /** Who it is now; `undefined`: the session is over. */
  readonly again: () => Promise<Actor | undefined>
  /** When it is ended, by `performance.now()`: whoever still listens connects again, which prolongs the session. */
  readonly until: number
}
/** A person who listens, in one tab or several. */
export type Listener = { readonly actor: Actor; readonly lines: ReadonlySet<OpenLine> }

/** Who listens to this process, found by person, by company and as support. */
export const createListeners = () => {
  const byUser = new Map<string, { actor: Actor; readonly lines: Set<OpenLine> }>()
  const byCompany = new Map<string, Set<string>>()
  const support = new Set<string>()

  const place = ({ userId, memberships, support: isSupport }: Actor): void => {
    if (isSupport) support.add(userId)
    for (const { companyId } of memberships) byCompany.set(companyId, (byCompany.get(companyId) ?? new Set()).add(userId))
  }
  const displace = ({ userId, memberships }: Actor): void => {
    support.delete(userId)
    for (const { companyId } of memberships) {
      const members = byCompany.get(companyId)
      members?.delete(userId)
      if (members?.size === 0) byCompany.delete(companyId)
    }
  }
  const leave = (userId: string, open: OpenLine): void => {
    const listener = byUser.get(userId)
    if (!listener?.lines.delete(open) || listener.lines.size > 0) return
    displace(listener.actor)
    byUser.delete(userId)
  }
  /** A person whose rights may have changed is known anew. */
  const update = (actor: Actor): void => {
    const listener = byUser.get(actor.userId)
    if (!listener) return
    displace(listener.actor)
    listener.actor = actor
    place(actor)
  }
  return {
    join: (actor: Actor, open: OpenLine): (() => void) => {
      const { userId } = actor
      if (!byUser.has(userId)) byUser.set(userId, { actor, lines: new Set() })
      byUser.get(userId)?.lines.add(open)
      update(actor)
      return () => leave(userId, open)
    },
    leave,
    update,
    one: (userId: string): Listener | undefined => byUser.get(userId),
    all: (): readonly Listener[] => [...byUser.values()],
    /** The members of these companies, and support. Each person once. */
    near: (companyIds: readonly string[]): readonly Listener[] => {
      const found = new Set([...support, ...companyIds.flatMap((id) => [...(byCompany.get(id) ?? [])])])
      return [...found].flatMap((userId) => byUser.get(userId) ?? [])
    },
  }
}
export type Listeners = ReturnType<typeof createListeners>
