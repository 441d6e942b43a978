// What the page of a list does in the browser of whoever opened it. It is written into the page as text (`script.ts`), so each function here
// uses only the others of this file.

export type ColumnType = 'key' | 'text' | 'day' | 'amount' | 'number'
/** A cell for each column, then the further words by which a search finds the entry. Amounts in öre. */
export type Entry = readonly (string | number | null)[]
/** What the page says to its script. `page` and `range` have words in braces that are replaced. `each`: records on one of the pages. */
export type How = {
  readonly locale: string
  readonly columns: readonly { readonly is: ColumnType; readonly wide: boolean }[]
  readonly each: number
  readonly page: string
  readonly range: string
  readonly none: string
}

/** The text without capitals, with one form for each letter and an ordinary minus. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('\u2212', '-')

/** Replaces the words in braces. */
export const filledIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''))

/** How a cell is written. Only amounts are grouped in thousands: other numbers are numbers of something. */
export const cellText = (cell: string | number | null, is: ColumnType, locale: string): string => {
  if (typeof cell !== 'number' || is !== 'amount') return String(cell ?? '')
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cell / 100)
}

/** What a search looks through. Amounts are there as people type them: with the decimal sign of the language or a point, without blanks. */
export const searchText = (entry: Entry, columns: How['columns'], decimalSign: string): string =>
  folded(
    entry
      .map((cell, at) => {
        if (typeof cell !== 'number' || columns[at]?.is !== 'amount') return cell ?? ''
        const plain = (cell / 100).toFixed(2)
        return decimalSign === '.' ? plain : `${plain} ${plain.replace('.', decimalSign)}`
      })
      .join(' '),
  )

/** The words of a search, each of which an entry must have. */
export const searchWords = (search: string): readonly string[] =>
  folded(search)
    .split(/\s+/)
    .filter((word) => word !== '')

/** The places of all entries in the order of a column. A cell with nothing in it comes last, in either direction. */
export const sortedPlaces = (entries: readonly Entry[], at: number, is: ColumnType, isDescending: boolean, locale: string): number[] => {
  const places = Array.from(entries.keys())
  if (is === 'key') return isDescending ? places.toReversed() : places
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const sign = isDescending ? -1 : 1
  return places.toSorted((one, other) => {
    const [a, b] = [entries[one]?.[at] ?? null, entries[other]?.[at] ?? null]
    if (a === b) return one - other
    if (a === null) return 1
    if (b === null) return -1
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    const [left, right] = [String(a), String(b)]
    return sign * (is === 'day' ? (left < right ? -1 : 1) : compare(left, right)) || one - other
  })
}

/** Shows the list of a page: fifty at a time, searched and sorted. What is searched for is kept in the address, so that going back finds it again. */
export const browse = (page: Document): void => {
  const SHOWN = 50
  const byId = (id: string): HTMLElement => {
    const found = page.getElementById(id)
    if (!found) throw new Error(`the page has no #${id}`)
    return found
  }
  const how = JSON.parse(byId('how').textContent) as How
  const entries = JSON.parse(byId('data').textContent) as readonly Entry[]
  byId('data').remove()
  const search = byId('search') as HTMLInputElement
  const heads = Array.from(page.querySelectorAll<HTMLElement>('#list thead th'))
  const decimalSign = (0.5).toLocaleString(how.locale).slice(1, 2)
  const whole = new Intl.NumberFormat(how.locale)
  const kept = new URLSearchParams(page.location.hash.slice(1))
  const state = {
    sort: Math.min(Number(kept.get('sort')) || 0, heads.length - 1),
    isDescending: kept.get('desc') === '1',
    from: Number(kept.get('from')) || 0,
  }
  search.value = kept.get('q') ?? ''
  let texts: readonly string[] | undefined
  const searched = (): readonly string[] => (texts ??= entries.map((entry) => searchText(entry, how.columns, decimalSign)))
  let order: { readonly of: string; readonly places: readonly number[] } | undefined
  const ordered = (): readonly number[] => {
    const of = `${state.sort} ${state.isDescending}`
    if (order?.of !== of)
      order = { of, places: sortedPlaces(entries, state.sort, how.columns[state.sort]?.is ?? 'key', state.isDescending, how.locale) }
    return order.places
  }
  const rowOf = (place: number): HTMLElement => {
    const row = page.createElement('tr')
    for (const [at, { is, wide }] of how.columns.entries()) {
      const cell = page.createElement(at === 0 ? 'th' : 'td')
      const text = cellText(entries[place]?.[at] ?? null, is, how.locale)
      if (at === 0) {
        cell.setAttribute('scope', 'row')
        const link = page.createElement('a')
        link.href = `${filledIn(how.page, { page: Math.floor(place / how.each) + 1 })}#p${place + 1}`
        link.textContent = text === '' ? '–' : text
        cell.append(link)
      } else cell.textContent = text
      if (is === 'amount' || is === 'number') cell.classList.add('n')
      if (is === 'day' || is === 'key') cell.classList.add('d')
      if (wide) cell.classList.add('wide')
      row.append(cell)
    }
    return row
  }
  const show = (): void => {
    const words = searchWords(search.value)
    const found = words.length === 0 ? ordered() : ordered().filter((place) => words.every((word) => searched()[place]?.includes(word)))
    if (state.from >= found.length) state.from = 0
    const last = Math.min(state.from + SHOWN, found.length)
    byId('rows').replaceChildren(...found.slice(state.from, last).map(rowOf))
    byId('found').textContent =
      found.length === 0
        ? how.none
        : filledIn(how.range, { from: whole.format(state.from + 1), to: whole.format(last), count: whole.format(found.length) })
    byId('previous').setAttribute('aria-disabled', String(state.from === 0))
    byId('next').setAttribute('aria-disabled', String(last >= found.length))
    for (const [at, head] of heads.entries())
      head.setAttribute('aria-sort', at === state.sort ? (state.isDescending ? 'descending' : 'ascending') : 'none')
    const address = new URLSearchParams({ q: search.value, sort: String(state.sort), desc: state.isDescending ? '1' : '0', from: String(state.from) })
    try {
      page.defaultView?.history.replaceState(null, '', `#${address}`)
    } catch {
      // Some browsers refuse many changes in a short time. The list works without its place in the address.
    }
  }
  const stepBy = (id: string, by: number): void =>
    byId(id).addEventListener('click', () => {
      if (byId(id).getAttribute('aria-disabled') === 'true') return
      state.from = Math.max(0, state.from + by)
      show()
      byId('found').scrollIntoView({ block: 'nearest' })
    })
  search.addEventListener('focus', searched)
  search.addEventListener('input', () => {
    state.from = 0
    show()
  })
  for (const [at, head] of heads.entries())
    head.querySelector('button')?.addEventListener('click', () => {
      state.isDescending = state.sort === at && !state.isDescending
      state.sort = at
      state.from = 0
      show()
    })
  stepBy('previous', -SHOWN)
  stepBy('next', SHOWN)
  show()
  byId('browse').hidden = false
  byId('pages').removeAttribute('open')
}
