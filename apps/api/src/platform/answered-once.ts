import { isUniqueViolation, type PgClient } from './database.ts'
import { findAnswer, keepAnswer } from './given-answers.store.ts'
import { ProblemError } from './problem.ts'

/** A request that may be sent twice: who sends it, under which key, and the hash by which the same request is recognised. */
type Asked = { readonly userId: string; readonly key: string; readonly requestHash: string }

/**
 * Does what was asked once, in the caller's transaction: a request sent again under its key gets the answer that was given, as JSON (G11). Raises
 * `idempotency-key-reused` for another request under the same key.
 */
export const answeredOnce = async (client: PgClient, { userId, key, requestHash }: Asked, work: () => Promise<unknown>): Promise<unknown> => {
  const given = await findAnswer(client, userId, key)
  if (given && given.requestHash !== requestHash) throw new ProblemError({ code: 'idempotency-key-reused' })
  if (given) return given.answer
  const answer = await work()
  await keepAnswer(client, userId, key, { requestHash, answer }).catch(refuseKeyOfAnother)
  return answer
}

/** Requests about one thing run one after the other, so a key that was taken meanwhile belongs to a request about another thing. */
const refuseKeyOfAnother = (error: unknown): never => {
  throw isUniqueViolation(error, 'idempotency_key_pkey') ? new ProblemError({ code: 'idempotency-key-reused' }) : error
}
