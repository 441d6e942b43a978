import type { How } from './browse.ts'
import { escaped, isolated, jsonInPage, linkTo } from './html.ts'
import { type Page, pageBegin, pageEnd, stepsHtml } from './page.ts'
import { type Column, type FileLink, recordHtml, type ShownRecord } from './record.ts'

/** How many records stand on one page. */
export const RECORDS_A_PAGE = 200

type Said = Pick<How, 'range' | 'none'> & {
  readonly search: string
  readonly searchWhat: string
  readonly previous: string
  readonly next: string
  readonly browse: string
  readonly everyPage: string
  readonly page: (page: number, pages: number) => string
  readonly fromTo: (first: string, last: string) => string
}
/** A list with its records on pages. `pageName`: the name of a page's file without its folder, with `{page}` where its number stands. */
export type List = {
  readonly page: Omit<Page, 'hasScript'>
  readonly locale: string
  readonly columns: readonly Column[]
  readonly count: number
  readonly pageName: string
  readonly say: Said
}
type Batches<T> = AsyncIterable<readonly T[]>
const utf8 = new TextEncoder()

export const pagesOf = (count: number): number => Math.ceil(count / RECORDS_A_PAGE)
export const nameOfPage = ({ pageName }: Pick<List, 'pageName'>, page: number): string => pageName.replace('{page}', String(page))

/**
 * Writes the page of a list: with script it is searched, sorted and turned over in the browser; without, it leads to the pages of the records. What the
 * script reads is data in the page, because a page opened from a folder may fetch nothing.
 */
export async function* listPage(list: List, records: Batches<ShownRecord>): AsyncGenerator<Uint8Array> {
  const { page, columns, say, locale, pageName, count } = list
  const how: How = {
    locale,
    columns: columns.map(({ is, wide = false }) => ({ is, wide })),
    each: RECORDS_A_PAGE,
    page: pageName,
    range: say.range,
    none: say.none,
  }
  const heads = columns.map(({ label, is, wide }) => {
    const kinds = [...(is === 'amount' || is === 'number' ? ['n'] : []), ...(wide ? ['wide'] : [])].join(' ')
    return `<th scope="col"${kinds ? ` class="${kinds}"` : ''}><button type="button">${escaped(label)}</button></th>`
  })
  yield utf8.encode(`${pageBegin({ ...page, hasScript: true })}<div id="browse" class="card" hidden>
<label for="search">${escaped(say.search)}</label><p class="soft" id="search-what">${escaped(say.searchWhat)}</p>
<input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-what">
<p id="found" role="status"></p>
<table id="list"><thead><tr>${heads.join('')}</tr></thead><tbody id="rows"></tbody></table>
<nav class="step" aria-label="${escaped(say.browse)}"><button type="button" id="previous">${escaped(say.previous)}</button>
<button type="button" id="next">${escaped(say.next)}</button></nav></div>
<script type="application/json" id="how">${jsonInPage(how)}</script>
<script type="application/json" id="data">[`)
  const ends: { readonly first: string; last: string }[] = []
  let place = 0
  for await (const batch of records) {
    const entries = batch.map(({ title, cells, words }) => {
      const end = ends[Math.floor(place / RECORDS_A_PAGE)]
      if (end) end.last = title
      else ends.push({ first: title, last: title })
      place += 1
      return `${place === 1 ? '' : ','}\n${jsonInPage([...cells, words.join(' ')])}`
    })
    yield utf8.encode(entries.join(''))
  }
  const pages = ends.map(({ first, last }, at) => {
    const label = `${say.page(at + 1, pagesOf(count))}: ${say.fromTo(first, last)}`
    return `<li><a href="${linkTo(nameOfPage(list, at + 1))}">${isolated(label)}</a></li>`
  })
  yield utf8.encode(`]</script>
<details id="pages" open><summary>${escaped(say.everyPage)}</summary><ul class="pages">${pages.join('\n')}</ul></details>
${pageEnd(true)}`)
}

/** A record with the files that belong to it. */
export type Filed = { readonly record: ShownRecord; readonly links: readonly FileLink[] }

/** Writes the records' pages, one after the other, each as it is read: `write` is given a page's file name and its bytes, and takes all of them. */
export const recordPages = async (
  list: List,
  listName: string,
  records: AsyncIterable<Filed>,
  write: (name: string, chunks: AsyncIterable<Uint8Array>) => Promise<unknown>,
): Promise<void> => {
  const reading = records[Symbol.asyncIterator]()
  for (let page = 1; page <= pagesOf(list.count); page += 1) await write(nameOfPage(list, page), recordPage(list, listName, page, reading))
  // Lets the reader come to its end.
  await reading.next()
}

async function* recordPage(list: List, listName: string, page: number, reading: AsyncIterator<Filed>): AsyncGenerator<Uint8Array> {
  const { say, count } = list
  const title = `${list.page.title}, ${say.page(page, pagesOf(count)).toLocaleLowerCase(list.locale)}`
  const steps = stepsHtml(say.browse, [
    [linkTo(listName), list.page.title],
    ...(page > 1 ? [[linkTo(nameOfPage(list, page - 1)), say.previous] as const] : []),
    ...(page < pagesOf(count) ? [[linkTo(nameOfPage(list, page + 1)), say.next] as const] : []),
  ])
  yield utf8.encode(`${pageBegin({ ...list.page, title, hasScript: false })}${steps}`)
  for (let each = 1; each <= RECORDS_A_PAGE; each += 1) {
    const next = await reading.next()
    if (next.done) break
    yield utf8.encode(recordHtml(next.value.record, next.value.links, (page - 1) * RECORDS_A_PAGE + each))
  }
  yield utf8.encode(pageEnd(false))
}
