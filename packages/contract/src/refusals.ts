import type { Endpoint } from './endpoint.ts'
import type { ProblemCode } from './problem.ts'

/** What a caller is told whom the policy does not let through. Foreign things are not found, so public, signed-in and reading refuse nobody. */
const refused = ({ policy, hidden }: Endpoint): readonly ProblemCode[] => {
  if (hidden || policy === 'public' || policy === 'signed-in' || policy === 'read-content') return []
  return policy === 'write-content' ? ['read-only'] : ['forbidden']
}

/** What is public and names nothing is known without asking the database. */
const asks = ({ policy, params }: Endpoint): boolean => policy !== 'public' || params !== undefined

const when = (condition: unknown, code: ProblemCode): readonly ProblemCode[] => (condition ? [code] : [])

/**
 * The code of every refusal that an endpoint may answer: those that follow from its policy and from what it receives, and those it names itself.
 * `unexpected` and `storage-full` are none of them: they tell of a fault of the portal or its machine.
 */
export const refusalsOf = (endpoint: Endpoint): ReadonlySet<ProblemCode> => {
  const { method, policy, params, query, body, upload, idempotent, withoutSecondFactor, stepUp, problems = [] } = endpoint
  return new Set<ProblemCode>([
    ...when(method !== 'get', 'origin-refused'),
    ...when(policy !== 'public', 'unauthenticated'),
    ...when(policy !== 'public' && !withoutSecondFactor, 'second-factor-needed'),
    ...when(stepUp, 'step-up-needed'),
    ...when(params, 'not-found'),
    ...refused(endpoint),
    ...when(query || body || idempotent, 'invalid-request'),
    ...when(body || upload, 'payload-too-large'),
    ...when(idempotent, 'idempotency-key-reused'),
    ...problems,
    ...when(asks(endpoint), 'unavailable'),
  ])
}
