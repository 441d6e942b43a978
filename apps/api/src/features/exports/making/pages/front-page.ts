import { type RecordKind, REPORTS } from '@portal/domain'
import { serviceName, type Texts } from '@portal/texts'
import { escaped, linkTo } from '../../../../platform/offline/html.ts'
import { pageBegin, pageEnd } from '../../../../platform/offline/page.ts'
import { factsHtml } from '../../../../platform/offline/record.ts'
import type { NotElectronic } from '../manifest.ts'
import type { ExportNames } from '../names.ts'
import { hasRows } from '../records.ts'
import type { Letters } from '../sie.ts'
import type { SourceHead } from '../source.store.ts'

type Given = {
  readonly head: SourceHead
  readonly names: ExportNames
  /** The fiscal years as they are named in files. */
  readonly years: readonly string[]
  readonly missing: readonly string[]
  readonly notElectronic: readonly NotElectronic[]
  readonly letters: readonly Letters[]
  /** An instant, ISO 8601. */
  readonly madeAt: string
}

/** The page that a person opens first, without a network: whose export it is, and where everything in it lies. It has no script. */
export const frontPage = (texts: Texts, { head, names, years, missing, notElectronic, letters, madeAt }: Given): string => {
  const { exports: say, format, frame, language, offline, words } = texts
  const changed = letters.flatMap(({ year, letters: list }) => list.map((each) => ({ year, ...each })))
  const page = { language, title: say.indexTitle(head.companyName), of: frame.brand, back: null, skip: frame.skipToContent, hasScript: false }
  return [
    pageBegin(page),
    `<div class="card">${factsHtml([
      [words.company, head.companyName],
      [words.customerNumber, head.customerNumber],
      [words.organisationNumber, head.organisationNumber ?? ''],
      [offline.service, serviceName(head.service)],
      [offline.madeAt, format.instant(madeAt)],
    ])}</div>`,
    section(offline.content, offline.contentWhat, contentTable(texts, head, names)),
    years.length === 0 ? '' : section(offline.books, '', yearsTable(texts, years, names)),
    section(offline.allFiles, offline.allFilesWhat, `<p><a href="${linkTo(names.files(1))}">${escaped(offline.allFiles)}</a></p>`),
    missing.length === 0
      ? ''
      : section(
          say.missing,
          say.missingWhat,
          table(
            [say.file],
            missing.map((name) => [name]),
          ),
        ),
    notElectronic.length === 0
      ? ''
      : section(
          say.notElectronic,
          say.notElectronicWhat,
          table(
            [say.invoice, say.lacking],
            notElectronic.map(({ name, missing: needs }) => [name, say.needs(needs)]),
          ),
        ),
    changed.length === 0
      ? ''
      : section(
          say.letters,
          say.lettersWhat,
          table(
            [say.year, say.letter, say.writtenAs, say.count],
            changed.map(({ year, from, to, count }) => [year, from, to, format.number(count)]),
          ),
        ),
    section(say.check, say.checkWhat, ''),
    pageEnd(false),
  ].join('\n')
}

const contentTable = ({ exports: say, format, offline, words }: Texts, head: SourceHead, names: ExportNames): string => {
  const row = ({ kind, count }: { readonly kind: RecordKind; readonly count: number }) => {
    const name = words.recordKind[kind]
    return `<tr><th scope="row">${link(names.inPages(names.list(kind)), name)}</th><td class="n">${escaped(format.number(count))}</td><td>${link(
      names.records(kind, 'csv'),
      offline.table,
      name,
    )}</td><td class="wide">${hasRows(kind) ? link(names.rows(kind), offline.rows, name) : escaped(offline.noTable)}</td><td class="wide">${link(
      names.records(kind, 'json'),
      offline.data,
      name,
    )}</td></tr>`
  }
  const heads = `<th scope="col">${escaped(say.kind)}</th><th scope="col" class="n">${escaped(say.count)}</th><th scope="col">${escaped(
    offline.table,
  )}</th><th scope="col" class="wide">${escaped(offline.rows)}</th><th scope="col" class="wide">${escaped(offline.data)}</th>`
  return `<table><thead><tr>${heads}</tr></thead><tbody>${head.counts.map(row).join('\n')}</tbody></table>`
}

const yearsTable = ({ offline, reports }: Texts, years: readonly string[], names: ExportNames): string => {
  const rows = years.map((year) => {
    const papers = REPORTS.map((report) => `<li>${link(names.report(report, year), reports.name[report], year)}</li>`)
    return `<tr><th scope="row">${escaped(year)}</th><td>${link(names.sie(year), offline.sie, year)}</td><td><ul class="row">${papers.join('')}</ul></td></tr>`
  })
  const heads = [offline.year, offline.sie, offline.reports].map((each) => `<th scope="col">${escaped(each)}</th>`).join('')
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

/** A link whose name says what it belongs to, where several have the same words. */
const link = (path: string, words: string, of?: string): string =>
  `<a href="${linkTo(path)}"${of === undefined ? '' : ` aria-label="${escaped(`${words}, ${of}`)}"`}>${escaped(words)}</a>`

const section = (heading: string, what: string, content: string): string =>
  `<section class="card"><h2>${escaped(heading)}</h2>${what === '' ? '' : `<p class="soft">${escaped(what)}</p>`}${content}</section>`

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((each) => `<th scope="col">${escaped(each)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((each) => `<td>${escaped(each)}</td>`).join('')}</tr>`)
    .join('\n')}</tbody></table>`
