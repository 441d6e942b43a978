import type { Content, Draft, RecordView } from '@portal/contract'
import type { AccountingKind, Day, KindWith, RecordKind, SuggestedKind, WritableKind } from '@portal/domain'
import type { Actor } from '../access/actor.ts'
import type { PgClient } from '../platform/database.ts'
import type { Workspace } from '../access/workspace-access.store.ts'
import type { StoredRecord } from './records.store.ts'

/** Who reads a workspace, and when: the instant, and the day that it is in Stockholm. */
export type Reader = { readonly workspace: Workspace; readonly actor: Actor; readonly now: Date; readonly today: Day }

/**
 * Records of a kind: those whose key is the first or comes after it, and comes before the second; or those whose accounting date is one of the two
 * days or lies between them.
 */
export type Range = { readonly keys: readonly [string, string] } | { readonly days: readonly [Day, Day] }
type Year = { readonly from: Day; readonly to: Day }
/**
 * The records that belong to the fiscal year (or the month) of a day; `yearOf` finds the workspace's fiscal year of that day. Answers `undefined`
 * when none can belong there.
 */
export type Within = (day: Day, yearOf: (day: Day) => Promise<Year | undefined>) => Promise<Range | undefined>

/** How a kind of record is read. In SQL, `r` is the record. */
type Reading<K extends RecordKind> = {
  /** SQL: its content as it is shown. */
  readonly shown: string
  /** SQL: an object of what is shown beside the content; `null`: nothing. */
  readonly beside: string | null
  /** SQL: whether a search finds the record. `q` is the parameter with what is searched for. */
  readonly search: (q: string) => string
  /** SQL: what forms suggest it by. */
  readonly suggestedBy: K extends SuggestedKind ? string : null
  /** Which records belong to a day's year; `null`: records of this kind belong to no time, and a list has all of them. */
  readonly within: null | Within
  /** The states it goes through, which stand in the content's `state`. */
  readonly states: readonly string[] | null
  /** The day to which it belongs as räkenskapsinformation; `null`: this one is none yet. */
  readonly accountingDate: K extends AccountingKind ? (content: Content<K>) => Day | null : null
  /** The record as somebody sees it who may write in the workspace: with their abilities, where records differ in them. */
  readonly seen: (view: RecordView, reader: Reader) => RecordView
  /** Raises why this person may not add or remove a file of the record now. */
  readonly refuseFiles: K extends KindWith<'files', 'added'> ? (asked: FileAsked) => Promise<void> : null
}
export type FileAsked = Pick<Reader, 'workspace' | 'actor'> & { readonly client: Pick<PgClient, 'query'>; readonly recordId: string }

/** One write to a workspace, in a transaction that holds it: no end and no other write comes between. `old`: the record that is corrected. */
export type Saving = {
  readonly client: PgClient
  readonly subscriptionId: string
  readonly actor: Actor
  readonly workspace: Workspace
  readonly now: Date
  readonly today: Day
  readonly old?: StoredRecord
}
export type SavingOld = Saving & { readonly old: StoredRecord }

/** How a kind of record is written. */
export type Writing<K extends WritableKind> = {
  /** Adds the record, or corrects `old`; answers its id. */
  readonly save: (saving: Saving, content: Draft<K>) => Promise<string>
  /** Takes it to another state; `null`: the kind has no states, or takes them by itself. */
  readonly move: null | ((saving: SavingOld, to: string) => Promise<void>)
  /** Reminds of it, today; `null`: nobody owes anything for it. */
  readonly remind: null | ((saving: SavingOld, hasFee: boolean) => Promise<void>)
  readonly remove: (saving: SavingOld) => Promise<void>
}

/** All that is particular to a kind of record. Access, export and deletion are the same for every kind. */
export type Kind<K extends RecordKind> = Reading<K> & (K extends WritableKind ? Writing<K> : unknown)
