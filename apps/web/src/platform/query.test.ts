import { collaborations, subscriptions, users } from '@portal/contract'
import { QueryClient } from '@tanstack/react-query'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answersOf, isAnswerOf, pages, query } from './query.ts'
import { speak } from './texts.ts'

const [id, other] = ['0199a7c0-0000-7000-8000-000000000001', '0199a7c0-0000-7000-8000-000000000002']
const answers = vi.fn<typeof fetch>()
const page = (nextCursor: string | null) => new Response(JSON.stringify({ items: [], nextCursor }), { status: 200 })

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal('window', {})
  await speak('en')
})
beforeEach(() => {
  answers.mockReset()
  vi.stubGlobal('fetch', answers)
})

describe('the key of an answer', () => {
  it('is the same for the same question, whoever asks it and how often', () => {
    const one = query(subscriptions.one, { params: { id } })
    expect(query(subscriptions.one, { params: { id } }, { refetchInterval: 5_000 }).queryKey).toEqual(one.queryKey)
    expect(query(subscriptions.one, { params: { id: other } }).queryKey).not.toEqual(one.queryKey)
    expect(query(subscriptions.list, { params: { id } }).queryKey).not.toEqual(one.queryKey)
  })

  it('leaves out what the address of the call leaves out', () => {
    const asked = (q?: string) => pages(collaborations.list, { params: { id }, query: { q } }).queryKey
    expect(asked('')).toEqual(pages(collaborations.list, { params: { id } }).queryKey)
    expect(asked('Måsen')).not.toEqual(asked(''))
  })

  it('tells pages from a single answer, which is kept in another shape', () => {
    expect(pages(users.list, { params: { id } }).queryKey).not.toEqual(query(users.list, { params: { id } }).queryKey)
  })
})

describe('the answers of an endpoint', () => {
  it('are found by the endpoint, and narrowed down by its parameters', () => {
    const client = new QueryClient()
    client.setQueryData(query(subscriptions.list, { params: { id } }).queryKey, { items: [] })
    client.setQueryData(query(subscriptions.list, { params: { id: other } }).queryKey, { items: [] })
    client.setQueryData(pages(users.list, { params: { id }, query: { limit: 50 } }).queryKey, { pages: [], pageParams: [] })
    const found = (filter: ReturnType<typeof answersOf>) => client.getQueryCache().findAll(filter).length
    expect(found(answersOf(subscriptions.list))).toBe(2)
    expect(found(answersOf(subscriptions.list, { params: { id } }))).toBe(1)
    expect(found(answersOf(users.list, { params: { id } }))).toBe(1)
  })
})

it('a list is read to its end by the cursor that each page gives', async () => {
  answers.mockResolvedValueOnce(page('next')).mockResolvedValueOnce(page(null))
  const client = new QueryClient()
  await client.infiniteQuery({ ...pages(users.list, { params: { id }, query: { limit: 50 } }), pages: 3 })
  expect(answers.mock.calls.map(([url]) => url)).toEqual([
    `/api/v1/companies/${id}/users?limit=50`,
    `/api/v1/companies/${id}/users?limit=50&cursor=next`,
  ])
})

describe('an answer that a change elsewhere touches', () => {
  const kept = pages(users.list, { params: { id }, query: { limit: 50 } })

  it('is one of the endpoints that the change names', () => {
    expect(isAnswerOf(kept, [users], null)).toBe(true)
    expect(isAnswerOf(kept, [subscriptions, collaborations], null)).toBe(false)
  })

  it('is asked about the thing that changed, where the change names one', () => {
    expect(isAnswerOf(kept, [users], id)).toBe(true)
    expect(isAnswerOf(kept, [users], other)).toBe(false)
  })
})
