import { serviceName, type Texts } from '@portal/texts'
import { escaped, linkTo } from '../../../../platform/offline/html.ts'
import { pageBegin, pageEnd, stepsHtml } from '../../../../platform/offline/page.ts'
import type { Archive, ArchivedFile } from '../archive.ts'
import type { ExportNames } from '../names.ts'
import type { SourceHead } from '../source.store.ts'

/** How many files are listed on a page. */
const FILES_A_PAGE = 1_000
const utf8 = new TextEncoder()

type Given = { readonly archive: Archive; readonly names: ExportNames; readonly head: SourceHead; readonly texts: Texts }

/** Writes the pages that list every file written so far, with its size. */
export const writeFilePages = async (given: Given): Promise<void> => {
  const files = given.archive.files()
  const pages = Math.max(1, Math.ceil(files.length / FILES_A_PAGE))
  for (let page = 1; page <= pages; page += 1)
    await given.archive.add(given.names.files(page), [
      utf8.encode(filePage(files.slice((page - 1) * FILES_A_PAGE, page * FILES_A_PAGE), page, pages, given)),
    ])
}

const filePage = (files: readonly ArchivedFile[], page: number, pages: number, { names, head, texts }: Given): string => {
  const { exports: say, frame, language, offline } = texts
  const title = pages === 1 ? offline.allFiles : `${offline.allFiles}, ${offline.page(page, pages).toLocaleLowerCase(language)}`
  const of = `${head.companyName} · ${serviceName(head.service)}`
  const to = (other: number, words: string) => [linkTo(names.files(other), 1), words] as const
  const steps = [...(page > 1 ? [to(page - 1, offline.previous)] : []), ...(page < pages ? [to(page + 1, offline.next)] : [])]
  const rows = files.map(
    ({ name, size }) => `<tr><td><a href="${linkTo(name, 1)}">${escaped(name)}</a></td><td class="n">${escaped(say.bytes(size))}</td></tr>`,
  )
  return `${pageBegin({ language, title, of, back: offline.back, skip: frame.skipToContent, hasScript: false })}
${stepsHtml(offline.browse, steps)}
<div class="card"><table><thead><tr><th scope="col">${escaped(say.file)}</th><th scope="col" class="n">${escaped(say.size)}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
${pageEnd(false)}`
}
