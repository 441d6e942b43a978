import { createServer } from 'node:http'
import express from 'express'
import { openBareList } from './bare-list.ts'
import { tellPort } from './child.ts'

/** The list by Express and `pg`, as most people would write it. ETags are off, because the portal sends none either. */
const readPage = openBareList()
const app = express().disable('x-powered-by').disable('etag')
app.get('/api/v1/companies/:id/collaborations', async (_req, res) => void res.json(await readPage()))
tellPort(createServer(app))
