import { type FileHandle, open } from 'node:fs/promises'
import { keepsBooks, type RecordKind, REPORTS, stockholmDay, uniquePaths } from '@portal/domain'
import { type Language, texts } from '@portal/texts'
import type { Closings } from '../../../content/bookkeeping/load-books.ts'
import type { PgClient } from '../../../platform/database.ts'
import { type FiscalYear, fiscalYearsOf } from '../../../content/bookkeeping/fiscal-years.store.ts'
import { reportPdf } from '../../../content/bookkeeping/reports/report-pdf.ts'
import { logoOf } from '../../../content/logo.store.ts'
import type { Storage } from '../../../content/storage.ts'
import { FIRST_PAGE } from '../../../platform/offline/page.ts'
import type { Archive, Chunks } from './archive.ts'
import { MANIFEST, type NotElectronic, sealed } from './manifest.ts'
import { exportNames } from './names.ts'
import { writeFilePages } from './pages/file-pages.ts'
import { frontPage } from './pages/front-page.ts'
import { belonging, writePagesOf } from './pages/write-pages.ts'
import { countPapers, papersOf } from './papers.ts'
import { csvOf, hasRows, jsonOf, rowsCsvOf } from './records.ts'
import { type Letters, sieOf } from './sie.ts'
import { beginReading, fieldsOf, filesOf, loadHead, recordsAsJson, recordsOf, rowFieldsOf, rowsOfRecords } from './source.store.ts'

export type Writing = {
  readonly subscriptionId: string
  readonly archive: Archive
  readonly storage: Pick<Storage, 'fileOf' | 'shownOf'>
  readonly language: Language
  readonly at: Date
  readonly onProgress: (done: number, total: number) => void
}
export type Written = { readonly contentVersion: number; readonly manifestSha256: string; readonly pieces: number }

/** Progress is stored after this many PDFs, not after each. */
const PAPERS_A_TURN = 25

/** Writes everything of a workspace into the archive, from the snapshot of the caller's transaction. Nothing is held in memory. */
export const writeExport = async (client: PgClient, { subscriptionId, archive, storage, language, at, onProgress }: Writing): Promise<Written> => {
  await beginReading(client)
  const head = await loadHead(client, subscriptionId)
  const years = keepsBooks(head.service) ? await fiscalYearsOf(client, subscriptionId) : []
  const files = await filesOf(client, subscriptionId)
  const company = { name: head.companyName, customerNumber: head.customerNumber }
  const logo = await logoOf(client, storage, subscriptionId)
  const given = { client, subscriptionId, company, logo, at, texts: texts(language) }
  const names = exportNames(given.texts)
  const belongs = belonging()
  const letters: Letters[] = []
  const missing: string[] = []
  const unreadable = new Set<string>()
  const leaveOut = (kind: RecordKind, key: string) => unreadable.add(`${kind} ${key}`)
  const notElectronic: NotElectronic[] = []
  const closings: Closings = new Map()
  const steps: (() => Promise<void>)[] = []
  const plan = (name: string, chunks: () => Chunks, stored = false) => steps.push(async () => void (await archive.add(name, chunks(), { stored })))
  for (const year of years) {
    plan(names.sie(yearName(year)), () =>
      sieOf(client, subscriptionId, { head, year, closings, today: stockholmDay(at), tell: (told) => letters.push(told), leaveOut }),
    )
    for (const report of REPORTS) plan(names.report(report, yearName(year)), () => reportPdf(report, { ...given, year }), true)
  }
  for (const { kind } of head.counts) {
    plan(names.records(kind, 'json'), () => jsonOf(recordsAsJson(client, subscriptionId, kind)))
    plan(names.records(kind, 'csv'), async function* () {
      yield* csvOf(await fieldsOf(client, subscriptionId, kind), recordsOf(client, subscriptionId, kind))
    })
    if (!hasRows(kind)) continue
    plan(names.rows(kind), async function* () {
      yield* rowsCsvOf(await rowFieldsOf(client, subscriptionId, kind), rowsOfRecords(client, subscriptionId, kind))
    })
  }
  const unique = uniquePaths()
  for (const { id, kind, recordKey, name } of files) {
    const path = unique(names.file(kind, recordKey, name))
    steps.push(async () => {
      const file = await openThere(storage.fileOf(subscriptionId, id))
      if (!file) return void missing.push(path)
      await archive.add(path, file.createReadStream(), { stored: true })
      belongs.add(kind, recordKey, { path, label: name })
    })
  }
  const papers = await countPapers(client, subscriptionId)
  const pieces = steps.length + papers + head.counts.length + 2
  for (const [done, step] of steps.entries()) {
    onProgress(done, pieces)
    await step()
  }
  let written = 0
  for await (const paper of papersOf(client, given)) {
    if (written % PAPERS_A_TURN === 0) onProgress(steps.length + written, pieces)
    written += 1
    if ('unreadable' in paper) {
      leaveOut(paper.kind, paper.unreadable)
      continue
    }
    const { kind, key, name, chunks, electronic } = paper
    const path = unique(names.paper(name))
    await archive.add(path, chunks, { stored: true })
    belongs.add(kind, key, { path, label: given.texts.offline.pdf })
    if (electronic === null) continue
    if ('missing' in electronic) {
      notElectronic.push({ name, missing: electronic.missing })
      continue
    }
    const xml = unique(names.eInvoice(name))
    await archive.add(xml, [new TextEncoder().encode(electronic.xml)])
    belongs.add(kind, key, { path: xml, label: given.texts.offline.eInvoice })
  }
  missing.push(...unreadable)
  const ofPages = { client, subscriptionId, archive, names, head, texts: given.texts, belongs }
  for (const [done, { kind, count }] of head.counts.entries()) {
    onProgress(steps.length + papers + done, pieces)
    await writePagesOf(kind, count, ofPages)
  }
  await writeFilePages(ofPages)
  const madeAt = at.toISOString()
  const page = frontPage(given.texts, { head, names, years: years.map(yearName), missing, notElectronic, letters, madeAt })
  await archive.add(FIRST_PAGE, [new TextEncoder().encode(page)])
  const { bytes, sha256 } = sealed({
    portal: texts('sv').frame.brand,
    format: 1,
    company,
    service: head.service,
    madeAt,
    contentVersion: head.contentVersion,
    counts: head.counts,
    files: [...archive.files()],
    missing,
    notElectronic,
  })
  await archive.add(MANIFEST, [bytes])
  return { contentVersion: head.contentVersion, manifestSha256: sha256, pieces }
}

/** Opens a file; `undefined` when it does not exist. A file may be removed while an export still reads the snapshot taken before. */
const openThere = (path: string): Promise<FileHandle | undefined> =>
  open(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })

/** Names a calendar year by its number and any other year by its days, so that a shortened year and its continuation differ. */
const yearName = ({ from, to }: FiscalYear): string => {
  const number = from.slice(0, 4)
  return from === `${number}-01-01` && to === `${number}-12-31` ? number : `${from}-${to}`
}
