import type { RecordKind } from '@portal/domain'
import { serviceName, type Texts } from '@portal/texts'
import { accountNames } from '../../../../content/bookkeeping/reports/vouchers.store.ts'
import { OFFLINE_KINDS } from '../../../../content/offline-kinds.ts'
import type { PgClient } from '../../../../platform/database.ts'
import { type Filed, type List, listPage, recordPages } from '../../../../platform/offline/list-pages.ts'
import type { FileLink, ShownRecord } from '../../../../platform/offline/record.ts'
import type { Archive } from '../archive.ts'
import type { ExportNames } from '../names.ts'
import { type SourceHead, type WholeRecord, wholeRecords } from '../source.store.ts'

/** Written files by the record that they belong to. */
export type Belonging = {
  readonly add: (kind: RecordKind, key: string, link: FileLink) => void
  readonly of: (kind: RecordKind, key: string) => readonly FileLink[]
}

export const belonging = (): Belonging => {
  const links = new Map<string, FileLink[]>()
  return {
    add: (kind, key, link) => {
      const of = `${kind} ${key}`
      const known = links.get(of)
      if (known) known.push(link)
      else links.set(of, [link])
    },
    of: (kind, key) => links.get(`${kind} ${key}`) ?? [],
  }
}

type Given = {
  readonly client: PgClient
  readonly subscriptionId: string
  readonly archive: Archive
  readonly names: ExportNames
  readonly head: SourceHead
  readonly texts: Texts
  readonly belongs: Belonging
}

/** Writes the list of a kind and the pages of its records. The records are read twice, once for each, so that none is held in memory. */
export const writePagesOf = async (kind: RecordKind, count: number, given: Given): Promise<void> => {
  const { client, subscriptionId, archive, names, texts } = given
  const accounts = kind === 'voucher' ? await accountNames(client, subscriptionId) : new Map<string, string>()
  const list = listOf(kind, count, given)
  const { shown: showing } = OFFLINE_KINDS[kind]
  const shown = ({ key, content, correctedBy }: WholeRecord): ShownRecord =>
    showing(content, { texts, accounts, correctedBy }) ?? unreadable(key, list.columns.length, texts)
  await archive.add(
    names.inPages(names.list(kind)),
    listPage(
      list,
      mapped(wholeRecords(client, subscriptionId, kind), (batch) => batch.map(shown)),
    ),
  )
  const filed = async function* (): AsyncGenerator<Filed> {
    for await (const batch of wholeRecords(client, subscriptionId, kind))
      for (const each of batch) yield { record: shown(each), links: given.belongs.of(kind, each.key) }
  }
  await recordPages(list, names.list(kind), filed(), (name, chunks) => archive.add(names.inPages(name), chunks))
}

async function* mapped<T, R>(all: AsyncIterable<T>, change: (each: T) => R): AsyncGenerator<R> {
  for await (const each of all) yield change(each)
}

const listOf = (kind: RecordKind, count: number, { head, names, texts }: Given): List => {
  const { format, frame, language, offline: say, words } = texts
  const name = words.recordKind[kind]
  return {
    page: { language, title: name, of: `${head.companyName} · ${serviceName(head.service)}`, back: say.back, skip: frame.skipToContent },
    locale: format.locale,
    columns: OFFLINE_KINDS[kind].columns(texts),
    count,
    pageName: names.recordsPage(kind),
    say: { ...say, search: say.search(name) },
  }
}

/** A record that cannot be read stands in its place, by its key, and says so. */
const unreadable = (key: string, columns: number, { offline: say }: Texts): ShownRecord => ({
  title: key,
  cells: [key, ...Array.from({ length: columns - 1 }, () => null)],
  words: [],
  facts: [[say.record, say.unreadable]],
  tables: [],
})
