import type { PgClient } from '../../../platform/database.ts'
import type { Paper, PaperGiven, Papers, Unreadable } from '../../../content/paper.ts'
import { PAPERS } from '../../../content/papers.ts'

const ON_PAPER: readonly Papers[] = Object.values(PAPERS).filter((papers) => papers !== null)

/** Yields every sent invoice and every payslip as PDF, as its receiver got it, and the invoices as e-invoices too; or that it cannot be read. */
export async function* papersOf(client: PgClient, given: PaperGiven): AsyncGenerator<Paper | Unreadable> {
  for (const { each } of ON_PAPER) yield* each(client, given)
}

/** How many papers that is. */
export const countPapers = async (client: PgClient, subscriptionId: string): Promise<number> => {
  let papers = 0
  for (const { count } of ON_PAPER) papers += await count(client, subscriptionId)
  return papers
}
