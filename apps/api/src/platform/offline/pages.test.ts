import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { jsonInPage, linkTo } from './html.ts'
import { type List, listPage, recordPages, RECORDS_A_PAGE } from './list-pages.ts'
import type { ShownRecord } from './record.ts'

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  'line\u2028separator\u2029s',
  '\u202egnp.exe',
  ']]></style></section>',
  '&lt;b&gt;{page}',
]
const listOf = (count: number): List => ({
  page: { language: 'sv', title: 'Lista </title>', of: 'Bolaget & <Söner>', back: 'Hem', skip: 'Hoppa' },
  locale: 'sv-SE',
  columns: [
    { label: 'Namn <i>', is: 'text' },
    { label: 'Belopp', is: 'amount', wide: true },
  ],
  count,
  pageName: 'Lista-{page}.html',
  say: {
    search: 'Sök',
    searchWhat: 'Ord',
    range: '{from}–{to} av {count}',
    none: 'Inga',
    previous: 'Föregående',
    next: 'Nästa',
    browse: 'Bläddra',
    everyPage: 'Alla',
    page: (page, pages) => `Sida ${page} av ${pages}`,
    fromTo: (first, last) => `${first} – ${last}`,
  },
})
const recordOf = (title: string): ShownRecord => ({
  title,
  cells: [title, 100],
  words: [title],
  facts: [
    [title, title],
    ['Tomt', ''],
  ],
  tables: [{ caption: title, heads: [title], n: [], rows: [[title]], sum: [title] }],
})
const batches = async function* (titles: readonly string[]) {
  yield titles.map(recordOf)
}
const listed = (titles: readonly string[]) => text(listPage(listOf(titles.length), batches(titles)))
const pagesWith = async (titles: readonly string[]) => {
  const pages = new Map<string, string>()
  const filed = async function* () {
    for (const title of titles) yield { record: recordOf(title), links: [{ path: 'bilagor/a #1/100 %.png', label: title }] }
  }
  await recordPages(listOf(titles.length), 'Lista.html', filed(), async (name, chunks) => pages.set(name, await text(chunks)))
  return pages
}
/** The elements of a page that stand between these tags. */
const between = (page: string, tag: string) =>
  Array.from(page.matchAll(new RegExp(`<${tag}(?:[^>]*)>([^]*?)</${tag}>`, 'g')), ([, inner = '']) => inner)
const policyOf = (page: string) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

describe('a page that opens without a network', () => {
  it('allows its own style and its own script by their hashes, and nothing else', async () => {
    const page = await listed(HOSTILE)
    const script = between(page, 'script').at(-1) ?? ''
    expect(policyOf(page).split('; ')).toEqual([
      `default-src 'none'`,
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(between(page, 'style')[0] ?? '')}`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ])
    for (const each of (await pagesWith(HOSTILE)).values()) {
      expect(policyOf(each)).not.toContain('script-src')
      expect(each).not.toContain('<script')
    }
  })

  it('keeps whatever a person wrote as text: no tag, no attribute, no end of a script comes of it', async () => {
    const page = await listed(HOSTILE)
    expect(between(page, 'script')).toHaveLength(3)
    expect(JSON.parse(between(page, 'script')[1] ?? '')).toEqual(HOSTILE.map((each) => [each, 100, each]))
    for (const each of [page, ...(await pagesWith(HOSTILE)).values()]) {
      expect(each).not.toMatch(/<img|<[a-z][^<>]* on\w+=|\u2028.*<script|<i>|style="/)
      expect(each.match(/<\/(title|style|main|body)>/g)).toHaveLength(4)
    }
  })

  it('loads nothing and leads nowhere but into its own folder', async () => {
    for (const each of [await listed(HOSTILE), ...(await pagesWith(HOSTILE)).values()]) {
      expect(each).not.toMatch(/<[a-z][^<>]* src=|@import|url\(|https?:/)
      for (const [, address = ''] of each.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(#|\.\.\/|Lista)/)
    }
  })
})

describe('the pages of a long list', () => {
  const titles = Array.from({ length: RECORDS_A_PAGE * 2 + 1 }, (_each, at) => `A ${at + 1}`)

  it('hold so many records each, under the place by which the list leads to them', async () => {
    const pages = await pagesWith(titles)
    expect([...pages.keys()]).toEqual(['Lista-1.html', 'Lista-2.html', 'Lista-3.html'])
    expect([...pages.values()].map((page) => page.match(/<section/g)?.length)).toEqual([RECORDS_A_PAGE, RECORDS_A_PAGE, 1])
    expect(pages.get('Lista-3.html')).toContain(`<section class="record" id="p${titles.length}"><h2><bdi>A ${titles.length}</bdi></h2>`)
    expect(pages.get('Lista-2.html')).toMatch(/href="Lista\.html".*href="Lista-1\.html".*href="Lista-3\.html"/)
    expect(pages.get('Lista-1.html')).not.toContain('href="Lista-0.html"')
  })

  it('can be reached without a script, each by what is on it', async () => {
    expect(await listed(titles)).toContain('<a href="Lista-3.html"><bdi>Sida 3 av 3: A 401 – A 401</bdi></a>')
  })

  it('are written as they are read: nothing of a page waits for the next', async () => {
    let read = 0
    const filed = async function* () {
      for (const title of titles) {
        read += 1
        yield { record: recordOf(title), links: [] }
      }
    }
    const readWhenWritten: number[] = []
    await recordPages(listOf(titles.length), 'Lista.html', filed(), async (_name, chunks) => {
      await text(chunks)
      readWhenWritten.push(read)
    })
    expect(readWhenWritten).toEqual([RECORDS_A_PAGE, RECORDS_A_PAGE * 2, titles.length])
  })
})

it('links keep every letter of a name', () => expect(linkTo('bilagor/a #1/100 %?&.png', 1)).toBe('../bilagor/a%20%231/100%20%25%3F%26.png'))
it('data in a page reads back as it was', () => expect(JSON.parse(jsonInPage(HOSTILE))).toEqual(HOSTILE))
