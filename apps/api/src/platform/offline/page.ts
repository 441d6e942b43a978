import { createHash } from 'node:crypto'
import { escaped, linkTo } from './html.ts'
import { BROWSE_SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/** As a security policy names an inline script or style. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const STYLE_HASH = hashOf(STYLE)
const SCRIPT_HASH = hashOf(BROWSE_SCRIPT)

/** The file of the first page: its name stays in every language, so that a folder put on a server opens with it. */
export const FIRST_PAGE = 'index.html'

export type Page = {
  readonly language: string
  readonly title: string
  /** Whose pages they are, shown above the title. */
  readonly of: string
  /** The words of the link to the first page, one folder above; `null`: this is the first page. */
  readonly back: string | null
  readonly skip: string
  /** Whether the page may run the script of a list. No other script can run in it, whatever its content. */
  readonly hasScript: boolean
}

/** Everything of a page before its content. The page loads nothing, sends nothing and runs no script but that of a list. */
export const pageBegin = ({ language, title, of, back, skip, hasScript }: Page): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyOf(hasScript)}">
<meta name="referrer" content="no-referrer"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>
<a class="skip" href="#main">${escaped(skip)}</a>
<header><p><bdi>${escaped(of)}</bdi>${back === null ? '' : `<span class="back"> · <a href="${linkTo(FIRST_PAGE, 1)}">${escaped(back)}</a></span>`}</p></header>
<main id="main"><h1>${escaped(title)}</h1>
`

/** What ends a page. `hasScript` as for its beginning. */
export const pageEnd = (hasScript: boolean): string => `</main>${hasScript ? `<script>${BROWSE_SCRIPT}</script>` : ''}</body></html>\n`

/** A row of links that leads from page to page. `label`: what a screen reader calls it. Without links there is no row. */
export const stepsHtml = (label: string, links: readonly (readonly [address: string, words: string])[]): string =>
  links.length === 0
    ? ''
    : `<nav class="step" aria-label="${escaped(label)}">${links.map(([address, words]) => `<a href="${address}">${escaped(words)}</a>`).join('')}</nav>\n`

const policyOf = (hasScript: boolean): string =>
  `default-src 'none'; ${hasScript ? `script-src ${SCRIPT_HASH}; ` : ''}style-src ${STYLE_HASH}; base-uri 'none'; form-action 'none'`
