import { type FileHandle, open } from 'node:fs/promises'
import { keepsBooks, pathPart, type RecordKind, REPORTS, stockholmDay, uniquePaths } from '@portal/domain'
import { type Language, texts } from '@portal/texts'
import type { Closings } from '../../../content/bookkeeping/load-books.ts'
import type { PgClient } from '../../../platform/database.ts'
import { type FiscalYear, fiscalYearsOf } from '../../../content/bookkeeping/fiscal-years.store.ts'
import { reportPdf } from '../../../content/bookkeeping/reports/report-pdf.ts'
import { logoOf } from '../../../content/logo.store.ts'
import type { Storage } from '../../../content/storage.ts'
import type { Archive, Chunks } from './archive.ts'
import { indexPage } from './index-page.ts'
import { MANIFEST, type NotElectronic, sealed } from './manifest.ts'
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
  const letters: Letters[] = []
  const missing: string[] = []
  const unreadable = new Set<string>()
  const leaveOut = (kind: RecordKind, key: string) => unreadable.add(`${kind} ${key}`)
  const notElectronic: NotElectronic[] = []
  const closings: Closings = new Map()
  const steps: (() => Promise<void>)[] = []
  const plan = (name: string, chunks: () => Chunks, stored = false) => steps.push(async () => void (await archive.add(name, chunks(), { stored })))
  for (const year of years) {
    const name = yearName(year)
    plan(`sie/${name}.se`, () =>
      sieOf(client, subscriptionId, { head, year, closings, today: stockholmDay(at), tell: (told) => letters.push(told), leaveOut }),
    )
    for (const report of REPORTS)
      plan(`pdf/${pathPart(given.texts.reports.name[report])}-${name}.pdf`, () => reportPdf(report, { ...given, year }), true)
  }
  for (const { kind } of head.counts) {
    plan(`records/${kind}.json`, () => jsonOf(recordsAsJson(client, subscriptionId, kind)))
    plan(`records/${kind}.csv`, async function* () {
      yield* csvOf(await fieldsOf(client, subscriptionId, kind), recordsOf(client, subscriptionId, kind))
    })
    if (!hasRows(kind)) continue
    plan(`records/${kind}-rows.csv`, async function* () {
      yield* rowsCsvOf(await rowFieldsOf(client, subscriptionId, kind), rowsOfRecords(client, subscriptionId, kind))
    })
  }
  const unique = uniquePaths()
  for (const { id, recordKey, name } of files) {
    const path = unique(`files/${pathPart(recordKey)}/${pathPart(name)}`)
    steps.push(async () => {
      const file = await openThere(storage.fileOf(subscriptionId, id))
      if (file) await archive.add(path, file.createReadStream(), { stored: true })
      else missing.push(path)
    })
  }
  const pieces = steps.length + (await countPapers(client, subscriptionId)) + 2
  for (const [done, step] of steps.entries()) {
    onProgress(done, pieces)
    await step()
  }
  let papers = 0
  for await (const paper of papersOf(client, given)) {
    if (papers % PAPERS_A_TURN === 0) onProgress(steps.length + papers, pieces)
    papers += 1
    if ('unreadable' in paper) {
      leaveOut(paper.kind, paper.unreadable)
      continue
    }
    const { name, chunks, electronic } = paper
    await archive.add(unique(`pdf/${pathPart(name)}.pdf`), chunks, { stored: true })
    if (electronic === null) continue
    if ('xml' in electronic) await archive.add(unique(`e-invoices/${pathPart(name)}.xml`), [new TextEncoder().encode(electronic.xml)])
    else notElectronic.push({ name, missing: electronic.missing })
  }
  missing.push(...unreadable)
  const madeAt = at.toISOString()
  const page = indexPage(given.texts, { head, files: archive.files(), missing, notElectronic, letters, madeAt })
  await archive.add('index.html', [new TextEncoder().encode(page)])
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
