import { collaborations, companies, subscriptions, terminations, users } from '@portal/contract'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { call } from './call.ts'
import { isWorthRetrying } from './query-client.ts'
import { Refused } from './refused.ts'
import { safeReturnPath } from './return-path.ts'
import { speak } from './texts.ts'

const id = '0199a7c0-0000-7000-8000-000000000001'
const answers = vi.fn<typeof fetch>()
const answer = (status: number, body: unknown, headers = {}) => new Response(body === undefined ? null : JSON.stringify(body), { status, headers })
const sent = () => {
  const [url, init] = answers.mock.calls[0]!
  return { url, method: init!.method, headers: new Headers(init!.headers), body: init!.body }
}
const lose = (loss: Error) => {
  const lost = async () => {
    throw loss
  }
  vi.stubGlobal('fetch', lost)
}
const end = () => call(terminations.end, { params: { id }, body: { outcome: 'close', confirmations: [] }, idempotencyKey: 'k' })
const refusal = (attempt: Promise<unknown>): Promise<Refused> =>
  attempt.then(
    () => expect.unreachable(),
    (error: unknown) => error as Refused,
  )

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal('window', {})
  await speak('en')
})
beforeEach(() => {
  answers.mockReset()
  vi.stubGlobal('fetch', answers)
})

describe('a call', () => {
  it('goes to the address of the contract, in the reader’s language, with what was asked for', async () => {
    answers.mockResolvedValue(answer(200, { items: [], nextCursor: null }))
    expect(await call(companies.list, { query: { q: 'å & ä', limit: 30 } })).toEqual({ items: [], nextCursor: null })
    expect(sent().url).toBe('/api/v1/companies?q=%C3%A5+%26+%C3%A4&limit=30')
    expect(sent().headers.get('accept-language')).toBe('en')
  })

  it('leaves out what is empty', async () => {
    answers.mockResolvedValue(answer(200, { items: [], nextCursor: null }))
    await call(companies.list, { query: { q: '', cursor: undefined } })
    expect(sent().url).toBe('/api/v1/companies')
  })

  it('keeps an id from reaching another address', async () => {
    answers.mockResolvedValue(answer(404, {}))
    await refusal(call(collaborations.one, { params: { id: '../../me?x' } }))
    expect(sent().url).toBe('/api/v1/collaborations/..%2F..%2Fme%3Fx')
  })

  it('sends the key that makes an end happen once (G11)', async () => {
    answers.mockResolvedValue(answer(500, {}))
    await refusal(end())
    expect(sent().headers.get('idempotency-key')).toBe('k')
    expect(sent().body).toBe('{"outcome":"close","confirmations":[]}')
  })

  it('takes no content for an answer where the contract does', async () => {
    answers.mockResolvedValue(answer(204, undefined))
    expect(await call(users.remove, { params: { id, membershipId: id } })).toBeUndefined()
  })

  it('does not hand on an answer that breaks the contract', async () => {
    answers.mockResolvedValue(answer(200, { items: [{ id: 'no uuid' }] }))
    expect((await refusal(call(subscriptions.list, { params: { id } }))).problem.code).toBe('unexpected')
  })
})

describe('a refusal', () => {
  const base = { type: '/problems/x', title: 'Title', status: 409, detail: 'Detail', requestId: 'r1' }

  it('carries its facts, all the problems, and the request’s id', async () => {
    const problems = [
      { code: 'main-contact-missing', customerNumber: '20002' },
      { code: 'confirmation-missing', confirmations: ['lon-user-added'] },
    ]
    answers.mockResolvedValue(answer(409, { ...base, ...problems[0], problems }))
    const refused = await refusal(end())
    expect(refused).toBeInstanceOf(Refused)
    expect(refused.problem).toEqual(problems[0])
    expect(refused.problems).toEqual(problems)
    expect(refused.requestId).toBe('r1')
  })

  it.each([
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
    [500, 'unexpected'],
  ])('that is a proxy’s page (%i) is %s', async (status, code) => {
    answers.mockResolvedValue(new Response('<html>', { status }))
    expect((await refusal(end())).problem.code).toBe(code)
  })

  it('is what a lost connection becomes', async () => {
    lose(new TypeError('fetch failed'))
    expect((await refusal(end())).problem.code).toBe('unavailable')
  })

  it('is not what a call becomes that was called off', async () => {
    lose(new DOMException('gone', 'AbortError'))
    await expect(end()).rejects.toThrow(DOMException)
  })

  it('is not asked for again, unless nobody could be reached', () => {
    expect(isWorthRetrying(0, new Refused({ code: 'forbidden' }))).toBe(false)
    expect(isWorthRetrying(0, new Refused({ code: 'not-found' }))).toBe(false)
    expect(isWorthRetrying(0, new Refused({ code: 'unavailable' }))).toBe(true)
    expect(isWorthRetrying(2, new Refused({ code: 'unavailable' }))).toBe(false)
  })
})

describe('the way back after a log-in', () => {
  it.each([
    ['/samarbeten?foretag=1', '/samarbeten?foretag=1'],
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/logga-in?tillbaka=/', '/'],
    ['/\t/evil.example', '/'],
    ['/\n//evil.example', '/'],
    ['/samarbeten/..//evil.example', '/'],
    ['/./logga-in', '/'],
    ['/tjanster/1#rader', '/tjanster/1#rader'],
    ['', '/'],
    [null, '/'],
  ])('%j → %s', (wanted, path) => expect(safeReturnPath(wanted)).toBe(path))
})
