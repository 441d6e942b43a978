import { createServer } from 'node:http'
import express from 'express'
import { openBareList } from './bare-list.ts'
import { tellPort } from './child.ts'

/** Express and `pg`, as most would write it; without the tag that Express makes of each answer, which the portal does not send either. */
const readPage = openBareList()
const app = express().disable('x-powered-by').disable('etag')
app.get('/api/v1/companies/:id/collaborations', async (_req, res) => void res.json(await readPage()))
tellPort(createServer(app))
