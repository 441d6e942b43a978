import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from './log.ts'
import { problemHandler } from './problem.ts'
import { identifyRequests } from './request.ts'
import { serveWeb } from './web.ts'

const folder = mkdtempSync(join(tmpdir(), 'web-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Portalen</title>')
mkdirSync(join(folder, 'assets'))
const log = createLog('silent')
const app = express()
app.use(identifyRequests(log), serveWeb(folder), problemHandler(log, {}))
const server = createServer(app)
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true })
})

it.each([
  ['/', {}, 200, 'no-cache'],
  ['/samarbeten/x', {}, 200, 'no-cache'],
  ['/assets/nope.js', {}, 404, 'no-store'],
  ['/', { range: 'bytes=9999999-' }, 416, 'no-cache'],
  ['/', { 'if-match': '"x"' }, 200, 'no-cache'],
  ['/index.html', { 'if-match': '"x"' }, 200, 'no-cache'],
])('%s with %j is answered by %i', async (path, headers, status, cache) => {
  const answer = await fetch(url() + path, { headers: { accept: 'text/html', ...headers } })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, cache])
})
