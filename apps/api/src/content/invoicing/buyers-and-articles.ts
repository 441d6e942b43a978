import { withClassRate } from '@portal/domain'
import { v7 } from 'uuid'
import { ProblemError } from '../../platform/problem.ts'
import { addRecord, changeRecord, removeRecord } from '../records.store.ts'
import type { Kind } from '../kind.ts'
import { AS_STORED, holds, seenAlike } from '../usual.ts'

/** Buyers, by name. An invoice keeps its buyer as it was when the invoice was made, so changing or removing a buyer changes no invoice. */
export const buyers: Kind<'customer'> = {
  shown: AS_STORED,
  beside: null,
  search: holds(`(r.content->>'name') || ' ' || (r.content->>'organisationNumber')`),
  suggestedBy: `r.content->>'name'`,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
  save: async ({ client, subscriptionId, now, old }, content) => {
    const name = content.name.toLocaleLowerCase('sv')
    if (old) {
      await changeRecord({ client, now }, old, { key: `${name}${old.key.slice(old.key.lastIndexOf('/'))}`, accountingDate: null, content })
      return old.id
    }
    const id = await addRecord({ client, subscriptionId, now }, { kind: 'customer', key: `${name}/${v7()}`, accountingDate: null, content })
    if (id === undefined) throw new ProblemError({ code: 'changed-meanwhile' })
    return id
  },
  move: null,
  remind: null,
  remove: ({ client, old }) => removed(removeRecord(client, old)),
}

/** Articles, by number. One with a class of VAT is saved with the class's rate of the day. Saving raises `invalid-request` for a number that exists already. */
export const articles: Kind<'article'> = {
  shown: AS_STORED,
  beside: null,
  search: holds(`(r.content->>'number') || ' ' || (r.content->>'name')`),
  suggestedBy: `r.content->>'name'`,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
  save: async ({ client, subscriptionId, now, today, old }, content) => {
    const record = { key: content.number, accountingDate: null, content: withClassRate(content, today) }
    if (old && old.key === record.key) {
      await changeRecord({ client, now }, old, record)
      return old.id
    }
    const id = await addRecord({ client, subscriptionId, now }, { kind: 'article', ...record })
    if (id === undefined) throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body.content.number', code: 'taken' }] })
    if (old) await removeRecord(client, old)
    return id
  },
  move: null,
  remind: null,
  remove: ({ client, old }) => removed(removeRecord(client, old)),
}

const removed = async (removal: Promise<unknown>): Promise<void> => void (await removal)
