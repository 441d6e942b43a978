import { seesEveryAgency } from '../policy/party.ts'
import { may, type Standing } from '../policy/policy.ts'

/** Which events of a company somebody sees: all, or those of these agencies and the shared ones. */
export type Eyes = { readonly agencies: readonly string[] | 'all'; readonly shared: boolean }

/**
 * The company's administrators and support see all its events. An agency's administrators see the events of their agency, and the shared ones while
 * it collaborates (G21).
 */
export const eyesOf = (standings: readonly Standing[]): Eyes => {
  const staff = standings.flatMap((each) => (each.kind === 'via' || each.kind === 'former' ? [each] : [])).filter((each) => may('see-events', [each]))
  return {
    agencies: seesEveryAgency('see-events', standings) ? 'all' : staff.map(({ companyId }) => companyId),
    shared: staff.some(({ kind }) => kind === 'via'),
  }
}
