import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'

export type Destination = { readonly path: string; readonly to: string; readonly label: string }

/** Where the visitor can go within the current company, by the `abilities` that the server gives. */
export const useDestinations = (): {
  readonly main: readonly Destination[]
  readonly collaborations: Destination | null
  readonly help: Destination | null
} => {
  const { cases, frame } = useTexts()
  const { abilities, kind } = useCompany()
  const to = useTo()
  const destination = (path: string, label: string): Destination => ({ path, to: to(path), label })
  return {
    main: [
      destination('/', kind === 'agency' ? frame.overview : frame.services),
      ...(abilities.includes('see-users') ? [destination('/anvandare', frame.users)] : []),
      ...(abilities.includes('see-events') ? [destination('/handelser', frame.events)] : []),
    ],
    help: abilities.includes('see-cases') ? destination('/arenden', cases.help) : null,
    collaborations: abilities.includes('see-collaborations') ? destination('/samarbeten', frame.collaborations) : null,
  }
}
