import { describe, expect, it } from 'vitest'
import { sources } from './modules.ts'
import { handWrittenKeysIn } from './query-keys.ts'

/** The one file that makes query keys, from the contract's endpoints. */
const FACTORY = 'apps/web/src/platform/query.ts'

describe('query keys come from the contract', () => {
  const web = sources().filter(({ path }) => path.startsWith('apps/web/src/') && !/\.test\.tsx?$/.test(path))

  it('in the whole web', () => {
    const breaches = web
      .filter(({ path }) => path !== FACTORY)
      .flatMap(({ path, text }) => handWrittenKeysIn(path, text).map((found) => `${path}: ${found}`))
    expect(breaches).toEqual([])
  })

  it('and are made by the factory, so the law can see', () => {
    const factory = web.find(({ path }) => path === FACTORY)
    expect(web.length).toBeGreaterThan(150)
    expect(factory && handWrittenKeysIn(FACTORY, factory.text).length).toBeGreaterThan(0)
  })

  const breaches = [
    "const a = useQuery({ queryKey: ['users', id], queryFn })",
    'const a = { queryKey, queryFn }',
    "void client.invalidateQueries({ queryKey: ['users'] })",
    "client.setQueryData(['users', id], [])",
    'const a = queryOptions(options)',
    'const a = tanstack.infiniteQueryOptions(options)',
  ]
  it.each(breaches)('is red over %s', (text) => expect(handWrittenKeysIn('a.tsx', text).length).toBeGreaterThan(0))

  const kept = [
    'const a = useQuery(query(users.list, { params: { id } }))',
    'client.setQueryData(userQueries.one(id).queryKey, user)',
    'void client.invalidateQueries(answersOf(users.list))',
  ]
  it.each(kept)('does not mind %s', (text) => expect(handWrittenKeysIn('a.tsx', text)).toEqual([]))
})
