import type { ColumnType } from './browse.ts'
import { escaped, isolated, linkTo } from './html.ts'

/** A column of a list. `wide`: left out where the screen is narrow. */
export type Column = { readonly label: string; readonly is: ColumnType; readonly wide?: true }
/** A table of a record. `n`: the columns of figures, counted from 0. `sum`: its last row. */
export type Table = {
  readonly caption: string
  readonly heads: readonly string[]
  readonly n: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly sum?: readonly string[]
}
/** A record as it is shown: a cell for each column of its list, and what people read of it. What is empty is left out. */
export type ShownRecord = {
  readonly title: string
  readonly cells: readonly (string | number | null)[]
  /** Further words by which a search finds it. */
  readonly words: readonly string[]
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly tables: readonly Table[]
}
/** A file of the record, by its path from the first page. */
export type FileLink = { readonly path: string; readonly label: string }

/** A record on its page, which lies one folder below the first page. `place` counts from 1; links lead to `#p<place>`. */
export const recordHtml = ({ title, facts, tables }: ShownRecord, links: readonly FileLink[], place: number): string => {
  const heading = `<h2>${isolated(title === '' ? '–' : title)}</h2>`
  return `<section class="record" id="p${place}">${heading}${factsHtml(facts)}${linksHtml(links)}${tables.map(tableHtml).join('')}</section>\n`
}

/** Facts as pairs; those without a value are left out. */
export const factsHtml = (facts: ShownRecord['facts']): string => {
  const said = facts.filter(([, value]) => value !== '')
  return said.length === 0
    ? ''
    : `<dl>${said.map(([label, value]) => `<div><dt>${escaped(label)}</dt><dd>${isolated(value)}</dd></div>`).join('')}</dl>`
}

const linksHtml = (links: readonly FileLink[]): string =>
  links.length === 0
    ? ''
    : `<ul class="row">${links.map(({ path, label }) => `<li><a href="${linkTo(path, 1)}">${isolated(label)}</a></li>`).join('')}</ul>`

const tableHtml = ({ caption, heads, n, rows, sum }: Table): string => {
  if (rows.length === 0) return ''
  const figures = new Set(n)
  const line = (cells: readonly string[], tag: 'td' | 'th scope="col"') =>
    `<tr>${cells.map((cell, at) => `<${tag}${figures.has(at) ? ' class="n"' : ''}>${escaped(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`
  return `<table><caption>${escaped(caption)}</caption><thead>${line(heads, 'th scope="col"')}</thead><tbody>${rows
    .map((row) => line(row, 'td'))
    .join('')}</tbody>${sum ? `<tfoot>${line(sum, 'td')}</tfoot>` : ''}</table>`
}
