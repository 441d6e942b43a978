import type { Content, Draft, RecordView } from '@portal/contract'
import type { AccountingKind, Day, FileKind, RecordKind, SuggestedKind, WritableKind } from '@portal/domain'
import type { Actor } from '../access/actor.ts'
import type { PgClient } from '../platform/database.ts'
import type { Workspace } from '../access/workspace-access.store.ts'
import type { StoredRecord } from './records.store.ts'

/** Who reads a workspace, and when: the instant, and its day in Stockholm. */
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
  /** SQL: an object with what is shown besides the content; `null`: nothing. */
  readonly beside: string | null
  /** SQL: whether a search finds the record. `q` is the parameter with what is searched for. */
  readonly search: (q: string) => string
  /** SQL: the text by which forms suggest the record. */
  readonly suggestedBy: K extends SuggestedKind ? string : null
  /** Which records belong to a day's year; `null`: records of this kind belong to no year, so a list has all of them. */
  readonly within: null | Within
  /** The states of a record, which its content names in `state`. */
  readonly states: readonly string[] | null
  /** The day to which the record belongs as räkenskapsinformation; `null`: it is not räkenskapsinformation yet. */
  readonly accountingDate: K extends AccountingKind ? (content: Content<K>) => Day | null : null
  /** The record as shown to a person who may write in the workspace: with their abilities, where these differ between records. */
  readonly seen: (view: RecordView, reader: Reader) => RecordView
  /** Raises why this person may not add or remove a file of the record now. */
  readonly refuseFiles: K extends FileKind ? (asked: FileAsked) => Promise<void> : null
}
export type FileAsked = Pick<Reader, 'workspace' | 'actor'> & { readonly client: Pick<PgClient, 'query'>; readonly recordId: string }

/** One write to a workspace, in a transaction that locks it against ends and other writes. `old`: the record that is corrected. */
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
  /** Adds the record, or corrects `old`. Returns its id. */
  readonly save: (saving: Saving, content: Draft<K>) => Promise<string>
  /** Changes the record's state; `null`: the kind has no states, or sets them itself. */
  readonly move: null | ((saving: SavingOld, to: string) => Promise<void>)
  /** Adds a reminder to the record, dated today; `null`: the kind has no reminders. */
  readonly remind: null | ((saving: SavingOld, hasFee: boolean) => Promise<void>)
  readonly remove: (saving: SavingOld) => Promise<void>
}

/** All that is particular to a kind of record. Access, export and deletion are the same for every kind. */
export type Kind<K extends RecordKind> = Reading<K> & (K extends WritableKind ? Writing<K> : unknown)
