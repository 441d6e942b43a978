import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '@portal/database/testing'
import { doneMails } from './done-mails.store.ts'
import { posting } from './post.ts'

let test: TestDatabase
beforeAll(async () => void (test = await testDatabase('posting')))
afterAll(() => test.drop())
beforeEach(async () => void (await test.database.pool.query('TRUNCATE mail_done')))

const [ANNA, BO, CILLA] = ['anna@example.se', 'bo@example.se', 'cilla@example.se'] as const
const refusal = (responseCode: number, command: string) => Object.assign(new Error('refused'), { responseCode, command })

/** A job that writes to three people; `fails`: what the mail server answers to an address. `sent`: the addresses it took, in order. */
const jobThat = (fails: Readonly<Record<string, Error>>) => {
  const sent: string[] = []
  const failing = new Map(Object.entries(fails))
  const mail = async ({ to }: { readonly to: string }) => {
    const error = failing.get(to)
    if (error) throw error
    sent.push(to)
  }
  const job = posting(
    mail,
    doneMails(test.database, () => new Date()),
    { warn: () => {} },
  )(async () => ({
    to: [ANNA, BO, CILLA].map((email) => ({ email, language: 'sv' as const })),
    about: ['ended', '1'],
    after: [],
    letter: () => ({ subject: 'S', text: 'T', html: 'H' }),
  }))
  return { job: () => job({}), sent, mend: () => failing.clear() }
}

it('an address that fails keeps nobody else from their mail, and only it is tried again', async () => {
  const { job, sent, mend } = jobThat({ [BO]: refusal(450, 'RCPT TO') })
  await expect(job()).rejects.toThrow('refused')
  expect(sent).toEqual([ANNA, CILLA])
  await expect(job()).rejects.toThrow('refused')
  expect(sent).toEqual([ANNA, CILLA])
  mend()
  await job()
  expect(sent).toEqual([ANNA, CILLA, BO])
})

it('an address that is refused for good is not tried again, and the job is done', async () => {
  const { job, sent } = jobThat({ [BO]: refusal(550, 'RCPT TO') })
  await job()
  await job()
  expect(sent).toEqual([ANNA, CILLA])
  const { rows } = await test.database.pool.query(`SELECT result, count(*)::int AS mails FROM mail_done GROUP BY result ORDER BY result`)
  expect(rows).toEqual([
    { result: 'refused', mails: 1 },
    { result: 'taken', mails: 2 },
  ])
})

it('a server that refuses the portal itself refuses no address for good', async () => {
  const { job, mend, sent } = jobThat({ [ANNA]: refusal(535, 'AUTH PLAIN'), [BO]: refusal(554, 'EHLO'), [CILLA]: refusal(421, 'DATA') })
  await expect(job()).rejects.toThrow('refused')
  mend()
  await job()
  expect(sent).toEqual([ANNA, BO, CILLA])
})
