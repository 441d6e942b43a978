import type { FigureView } from '@portal/contract'
import { WATCHED } from './watched.ts'

type Address = { readonly path: string; readonly search: Readonly<Record<string, string>> }

/** The page that shows the list of a figure, with the figure's filter. */
export const listAddress = ({ code, list: { filter } }: FigureView): Address => {
  switch (code) {
    case 'requests':
      return { path: '/samarbeten', search: { status: 'pending', vy: 'tjanst' } }
    case 'main-contact-missing':
      return { path: '/samarbeten', search: { huvudkontakt: 'saknas' } }
    case 'planned-ends':
    case 'in-the-way':
    case 'lapsed':
    case 'deletions':
    case 'exports': {
      const { from, until } = filter
      return { path: '/bevakning', search: { visa: WATCHED[code], ...(from && { fran: from }), ...(until && { till: until }) } }
    }
  }
}
