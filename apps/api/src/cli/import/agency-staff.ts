import type { Fault } from './fault.ts'
import type { Known } from './known.ts'
import type { Register } from './register.ts'

/** Faults against G8: main contacts who work at an agency that collaborates with their company, according to the files or the database. */
export const agencyStaff = ({ users, collaborations }: Register, known: Known): readonly Fault[] => {
  const worksAt = new Set([...known.agencyStaff, ...users.map(({ customer_number: number, email }) => `${number}/${email.toLowerCase()}`)])
  const pairs = [
    ...known.activePairs,
    ...collaborations.filter(({ status }) => status === 'active').map((row) => ({ agency: row.agency_number, customer: row.customer_number })),
  ]
  const agenciesOf = Map.groupBy(pairs, ({ customer }) => customer)
  return users
    .filter(({ main_contact: is }) => is === 'yes')
    .flatMap(({ file, line, customer_number: number, email }) => {
      const found = agenciesOf.get(number)?.find(({ agency }) => worksAt.has(`${agency}/${email.toLowerCase()}`))
      return found ? [{ file, line, column: 'main_contact', reason: `works at ${found.agency}, an agency that collaborates with the company` }] : []
    })
}
