import { dailyMailDue } from '@portal/domain'
import { v7 } from 'uuid'
import { transaction } from '../../platform/database.ts'
import type { Context } from '../context.ts'
import { type Due, peopleWaiting, putIntoMail } from './waiting.store.ts'

type Needs = Pick<Context, 'database' | 'jobs' | 'clock'>
const AT_ONCE = 500
const MS = 1

/**
 * Puts notices that wait into mails: those to be mailed at once into one each time, the others into the person's mail of the day. Notices and the job
 * that sends the mail are written in one transaction, so a process that dies loses no mail and makes none twice. After an outage the latest daily mail
 * tells of all days.
 */
export const putNoticesIntoMails = async (context: Needs): Promise<void> => {
  const now = context.clock()
  const daily = dailyMailDue(now)
  await forEachWaiting(context, { mail: 'at-once', before: new Date(now.getTime() + MS) }, () => `at-once:${v7()}`)
  await forEachWaiting(context, { mail: 'daily', before: daily.at }, () => `daily:${daily.day}`)
}

const forEachWaiting = async ({ database, jobs }: Needs, due: Due, name: () => string): Promise<void> => {
  for (let people = await peopleWaiting(database.pool, due, null, AT_ONCE); people.length > 0;) {
    for (const userId of people) {
      const toldIn = name()
      await transaction(database, async (client) => {
        if (await putIntoMail(client, userId, due, toldIn)) await jobs.send('mail-notices', { userId, toldIn }, client)
      })
    }
    people = await peopleWaiting(database.pool, due, people.at(-1) ?? null, AT_ONCE)
  }
}
