import { createServer, type ServerResponse } from 'node:http'
import { openBareList } from './bare-list.ts'
import { tellPort } from './child.ts'

/** The list by `node:http` and `pg`: the least that a program can do. */
const readPage = openBareList()
const answer = async (res: ServerResponse): Promise<void> => {
  const body = Buffer.from(JSON.stringify(await readPage()))
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  res.end(body)
}
tellPort(createServer((_req, res) => void answer(res)))
