import { expect, it } from 'vitest'
import { judgeOf } from './judge.ts'
import { describedApi } from './operations.ts'
import type { RoleName } from './roles.ts'

const described = describedApi()
const judge = judgeOf(described)
const SECRET = '00000000-0000-7000-8000-00000000abcd'
const JSON_TYPE = 'application/json; charset=utf-8'
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** What the judge says of an answer to a question after a company's users. */
const said = (status: number, type: string, body: unknown, as: RoleName = 'agency administrator') => {
  const operation = described.operations.find(({ call }) => call === 'GET /companies/{id}/users')!
  const answer = { status, headers: { 'content-type': type }, body: Buffer.from(JSON.stringify(body)), ms: 1 }
  return judge({ as, answer, operation, isSecret: (id) => id === SECRET })
}
const refusal = (code: string, more: object = {}) => ({
  code,
  type: `/problems/${code}`,
  title: 'a',
  status: 404,
  detail: 'b',
  requestId: 'c',
  problems: [{ code }],
  ...more,
})

it('has nothing to say of what is declared', async () => {
  expect(await said(200, JSON_TYPE, { items: [], nextCursor: null })).toBeUndefined()
  expect(await said(404, PROBLEM_TYPE, refusal('not-found'))).toBeUndefined()
})

it.each([
  ['a fault of the portal', 503, PROBLEM_TYPE, refusal('unavailable'), 'the status is 503'],
  ['a status that is not declared', 304, JSON_TYPE, {}, 'the status 304 is not declared'],
  ['another type', 200, 'text/html', {}, 'the type text/html is not declared'],
  ['a body of another form', 200, JSON_TYPE, { items: 'none' }, 'does not fit its schema'],
  ['a refusal that its status does not have', 404, PROBLEM_TYPE, refusal('forbidden'), 'the code forbidden is not declared'],
  ['a stack', 404, PROBLEM_TYPE, refusal('not-found', { detail: 'Error: no\n    at handle (/srv/src/app.ts:1:1)' }), 'tells of the inside'],
  ['a query', 404, PROBLEM_TYPE, refusal('not-found', { detail: 'insert violates foreign key' }), 'tells of the inside'],
  ['a foreign name', 404, PROBLEM_TYPE, refusal('not-found', { detail: 'Byrå Zzyzx 1' }), 'names a foreign company'],
  ['the name of the agency beside', 404, PROBLEM_TYPE, refusal('not-found', { detail: 'Byrå xkcdqq' }), 'names a foreign company'],
  ['a foreign id', 404, PROBLEM_TYPE, refusal('not-found', { detail: SECRET }), 'has a foreign id'],
])('finds %s', async (_, status, type, body, what) => expect(await said(status, type, body)).toContain(what))

it('lets support know all companies', async () => {
  expect(await said(404, PROBLEM_TYPE, refusal('not-found', { detail: `Byrå zzyzx ${SECRET}` }), 'support')).toBeUndefined()
})
