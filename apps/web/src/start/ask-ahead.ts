import { readAhead } from '../platform/asked-ahead.ts'
import { remembered } from '../platform/memory.ts'
import { preferredLanguage } from '../platform/preferred-language.ts'
import { isSignedOut } from '../platform/signed-out.ts'

/**
 * Fetches the code of the screen and asks for its first answers while the main script is still on its way. On the log-in it fetches what comes after it
 * once the page is shown. `text`: the build's names of the files (`Ahead`); in development there is none, and nothing is asked ahead.
 */
export const askAhead = (text: string | undefined): void => {
  if (!text) return
  const { screens, signedIn, texts, firstTexts } = readAhead(text)
  const language = preferredLanguage()
  fetchCode('modulepreload', firstTexts[language] ?? [])
  const after = [...(texts[language] ?? []), ...signedIn]
  if (isSignedOut(location.pathname)) return addEventListener('load', () => fetchCode('prefetch', after))
  const screen = screens.find(({ path }) => new RegExp(path).test(location.pathname))
  fetchCode('modulepreload', [...after, ...(screen?.code ?? [])])
  const id = screen && new RegExp(screen.path).exec(location.pathname)?.[1]
  const company = new URLSearchParams(location.search).get('foretag') ?? remembered('company')
  ask([
    '/me',
    ...(company ? [`/companies/${encodeURIComponent(company)}`] : []),
    ...(screen && id ? screen.asks.map((each) => each.replace(':id', id)) : []),
  ])
}

const fetchCode = (rel: 'modulepreload' | 'prefetch', files: readonly string[]): void => {
  for (const href of new Set(files)) document.head.append(Object.assign(document.createElement('link'), { rel, href, as: 'script' }))
}

const ask = (paths: readonly string[]): void => {
  window.askedAhead = new Map()
  for (const path of paths) {
    const answer = fetch(`/api/v1${path}`, { headers: { accept: 'application/json' } })
    // Whoever takes the answer hears of the failure.
    answer.catch(() => undefined)
    window.askedAhead.set(`/api/v1${path}`, answer)
  }
}
