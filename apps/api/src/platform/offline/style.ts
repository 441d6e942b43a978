/** The style of every page: light and dark, narrow and wide, on paper. There are no style attributes, so that the page can allow this text alone. */
export const STYLE = `
:root { color-scheme: light dark; --canvas: #f5f7f5; --surface: #fff; --text: #17231e; --soft: #55625c; --line: #d3dcd6; --link: #1c6b4a; --mark: #e3f0e9;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
@media (prefers-color-scheme: dark) { :root { --canvas: #101614; --surface: #18201d; --text: #e6ecea; --soft: #a3b1ab; --line: #35423d; --link: #7cc9a4;
  --mark: #1f3029 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--canvas); color: var(--text); overflow-wrap: break-word }
a { color: var(--link) }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.skip { position: absolute; inset-inline-start: -999px }
.skip:focus { inset-inline-start: 1rem; inset-block-start: .5rem; background: var(--surface); padding: .5rem }
header, main { max-width: 72rem; margin: 0 auto; padding: 1rem }
header { padding-block-end: 0 } header p { margin: 0; color: var(--soft) }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem } p { margin: .25rem 0 .75rem }
.soft { color: var(--soft) }
.card, .record { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin-block-end: 1rem }
.card > h2:first-child { margin-block-start: 0 } .card > :last-child { margin-block-end: 0 }
.record h2 { margin: 0 0 .5rem; font-size: 1.1rem; overflow-wrap: anywhere } dd, tbody td, tbody th { overflow-wrap: anywhere }
.record:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link) }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .5rem 1.5rem; margin: 0 0 .75rem }
dt { color: var(--soft); font-size: .85rem } dd { margin: 0 }
ul { padding-inline-start: 1.25rem; margin: 0 0 .75rem } ul.row { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0 }
ul.pages { columns: 14rem; list-style: none; padding: 0 }
ul.pages a, ul.row a, header a { display: inline-block; padding-block: .25rem } td > ul.row { margin: -.25rem 0 }
@media (pointer: coarse) { ul a, header a, td a, th a { display: inline-block; padding-block: .6rem } }
table { border-collapse: collapse; width: 100% } caption { text-align: start; font-weight: 600; padding-block: .25rem }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-block-end: 1px solid var(--line); unicode-bidi: isolate;
  font-weight: 400 }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; vertical-align: bottom } tfoot td, tfoot th { font-weight: 600; border: 0 }
th:last-child, td:last-child { padding-inline-end: 0 }
.n, .d { font-variant-numeric: tabular-nums; white-space: nowrap } .n { text-align: end }
tbody tr:hover { background: var(--mark) }
label { display: block; font-weight: 600 }
input { font: inherit; width: 100%; max-width: 30rem; padding: .6rem .75rem; color: inherit; background: var(--surface);
  border: 1px solid var(--soft); border-radius: 6px; margin-block: .25rem .5rem }
button { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--soft); border-radius: 6px; padding: .55rem 1rem; cursor: pointer }
button[aria-disabled=true] { color: var(--soft); border-color: var(--line); cursor: default }
thead button { border: 0; background: none; padding: .6rem 0; font-weight: 600; color: inherit; text-align: inherit }
thead button::after { content: "\\2003" }
[aria-sort=ascending] button::after { content: " \\2191" } [aria-sort=descending] button::after { content: " \\2193" }
nav.step { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block: 1rem }
nav.step a { padding: .55rem 1rem; border: 1px solid var(--soft); border-radius: 6px; text-decoration: none }
summary { cursor: pointer; padding-block: .6rem; font-weight: 600 }
.n:not(:last-child) { padding-inline-end: 1.5rem }
@media (max-width: 40rem) { .wide { display: none } h1 { font-size: 1.4rem } .n { white-space: normal; overflow-wrap: normal }
  table { font-size: .875rem } th, td, .n:not(:last-child) { padding-inline-end: .5rem } td, tbody th { hyphens: auto } thead button::after { content: "" } }
@media (forced-colors: active) { .record:target { outline: 3px solid Highlight } }
@media print { :root { color-scheme: light; --canvas: #fff; --surface: #fff; --text: #000; --soft: #333; --line: #999; --link: #000; font-size: 10pt }
  nav.step, .skip, #browse label, #browse input, #browse .soft, #pages, .back { display: none } header, main { max-width: none; padding: 0 }
  .card, .record { border: 0; border-block-end: 1px solid #999; border-radius: 0; padding: .5rem 0 } .wide { display: table-cell }
  .record { break-inside: avoid } thead { display: table-header-group } tr { break-inside: avoid } h2, caption { break-after: avoid }
  th, td, thead button, caption { padding-block: .15rem } dl { gap: .15rem 1.5rem; margin-block-end: .4rem } ul { margin-block-end: .4rem }
  a { text-decoration: none } .record:target { box-shadow: none } }
`
