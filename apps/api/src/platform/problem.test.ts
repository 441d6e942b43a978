import express from 'express'
import { expect, it } from 'vitest'
import { createLog } from './log.ts'
import { problemHandler } from './problem.ts'

/** What an application answers whose only route fails with this error. */
const answerTo = async (error: unknown, language: string) => {
  const app = express()
  app.get('/', () => {
    throw error
  })
  app.use(problemHandler(createLog('silent'), {}))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'accept-language': language } })
  const body: unknown = await answer.json()
  await new Promise((resolve) => server.close(resolve))
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body }
}

it.each([
  ['a full disk', 'ENOSPC'],
  ['a used up quota', 'EDQUOT'],
  ['a full disk of the database', '53100'],
])('%s is told as what it is, in words', async (_, code) => {
  const error = Object.assign(new Error('no room at /data/secret-path'), { code })
  const { status, body } = await answerTo(error, 'sv')
  expect([status, body]).toMatchObject([507, { code: 'storage-full', title: 'Det finns inte plats för mer just nu' }])
  expect(JSON.stringify(body)).not.toContain('secret-path')
  expect((await answerTo(new Error('wrapped', { cause: error }), 'en')).body).toMatchObject({ title: 'There is no room for more right now' })
})

it('a database that is away is 503 with the time to wait', async () => {
  const { status, retryAfter, body } = await answerTo(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }), 'sv')
  expect([status, retryAfter, body]).toMatchObject([503, '5', { code: 'unavailable' }])
})
