import type { PgClient } from '@portal/database'
import { DEMO_PASSWORD } from '@portal/database/world'
import { hashPassword } from 'better-auth/crypto'
import { addAgencies, addCollaborations, addPeople, analyse, type Span } from './generate.store.ts'
import { agencySizes } from './sizes.ts'

export type GenerateOptions = {
  readonly agencies: number
  readonly collaborations: number
  readonly at: Date
  readonly report: (line: string) => void
}

const BATCH = 50_000

/**
 * Makes a large register, for trials at scale. Each agency has an administrator `admin@<customer number>.generated.example` with the demo password,
 * each customer a main contact. About one collaboration in ten has ended, and three in a hundred are pending.
 */
export const generate = async (client: PgClient, { agencies, collaborations, at, report }: GenerateOptions): Promise<void> => {
  const sizes = agencySizes(agencies, collaborations)
  await addAgencies(client, sizes, await hashPassword(DEMO_PASSWORD), at)
  report(`${agencies} agencies`)
  for (const span of spans(collaborations)) {
    await addCollaborations(client, span, at)
    report(`${span.to} of ${collaborations} collaborations`)
  }
  await addPeople(client, at)
  await analyse(client)
  report('done')
}

const spans = (count: number): readonly Span[] =>
  Array.from({ length: Math.ceil(count / BATCH) }, (_, index) => ({ from: index * BATCH + 1, to: Math.min(count, (index + 1) * BATCH) }))
