import { serviceName, type Texts } from '@portal/texts'
import type { ArchivedFile } from './archive.ts'
import type { NotElectronic } from './manifest.ts'
import type { Letters } from './sie.ts'
import type { SourceHead } from './source.store.ts'

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.75rem; margin: 0 } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem } p { margin: .25rem 0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .4rem .75rem .4rem 0; border-block-end: 1px solid #8884; vertical-align: top }
td:last-child:not(:first-child), th:last-child:not(:first-child) { text-align: end } code { overflow-wrap: anywhere }
a { color: #1c6b4a } @media (prefers-color-scheme: dark) { a { color: #6cc79f } body { background: #111814; color: #e8eeea } }
@media print { a { color: inherit } }`

type Given = {
  readonly head: SourceHead
  readonly files: readonly ArchivedFile[]
  readonly missing: readonly string[]
  readonly notElectronic: readonly NotElectronic[]
  readonly letters: readonly Letters[]
  /** An instant, ISO 8601. */
  readonly madeAt: string
}

/** The page that opens without a network: it names the company and lists all files. It has no script and loads nothing. */
export const indexPage = (texts: Texts, { head, files, missing, notElectronic, letters, madeAt }: Given): string => {
  const { exports: say, words, format, language } = texts
  const changed = letters.flatMap(({ year, letters: list }) => list.map((each) => ({ year, ...each })))
  const counted = [...head.counts.map(({ kind, count }) => [words.recordKind[kind], format.number(count)]), [say.files, format.number(head.files)]]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(say.indexTitle(head.companyName))}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${STYLE}</style></head><body>
<h1>${escaped(serviceName(head.service))}</h1>
<p>${escaped(head.companyName)} (${escaped(head.customerNumber)})</p>
<p>${escaped(say.madeAt(madeAt))}</p>
<h2>${escaped(say.contents)}</h2>
${table([say.kind, say.count], counted)}
<h2>${escaped(say.filesHeading)}</h2>
<p>${escaped(say.filesWhat)}</p>
<table><thead><tr><th>${escaped(say.file)}</th><th>${escaped(say.size)}</th></tr></thead><tbody>
${files.map(({ name, size }) => `<tr><td><a href="${link(name)}">${escaped(name)}</a></td><td>${escaped(say.bytes(size))}</td></tr>`).join('\n')}
</tbody></table>
${
  missing.length === 0
    ? ''
    : `<h2>${escaped(say.missing)}</h2><p>${escaped(say.missingWhat)}</p>${table(
        [say.file],
        missing.map((name) => [name]),
      )}`
}
${
  notElectronic.length === 0
    ? ''
    : `<h2>${escaped(say.notElectronic)}</h2><p>${escaped(say.notElectronicWhat)}</p>${table(
        [say.invoice, say.lacking],
        notElectronic.map(({ name, missing: needs }) => [name, say.needs(needs)]),
      )}`
}
${
  changed.length === 0
    ? ''
    : `<h2>${escaped(say.letters)}</h2><p>${escaped(say.lettersWhat)}</p>${table(
        [say.year, say.letter, say.writtenAs, say.count],
        changed.map(({ year, from, to, count }) => [year, from, to, format.number(count)]),
      )}`
}
<h2>${escaped(say.check)}</h2>
<p>${escaped(say.checkWhat)}</p>
</body></html>
`
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((each) => `<th>${escaped(each)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((each) => `<td>${escaped(each)}</td>`).join('')}</tr>`)
    .join('\n')}</tbody></table>`

const link = (name: string): string => escaped(name.split('/').map(encodeURIComponent).join('/'))
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
