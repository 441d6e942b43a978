// `npm run dev`: both halves of the portal, reloaded when a file is saved. Vite serves the screens at PORT. The API runs behind it on a free port,
// restarts whenever one of its files changes, and makes the browser reload once it answers. Ctrl-C stops both, and the database.
import { spawn } from 'node:child_process'
import { createServer as createProbe } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const port = Number(process.env.PORT || 3000)
const host = process.env.HOST || '127.0.0.1'

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port: found } = probe.address()
      probe.close(() => resolve(found))
    })
  })

const apiPort = await freePort()
const api = `http://127.0.0.1:${apiPort}`

/** While the API restarts, calls get the answer of a portal that is starting. */
const answerMeanwhile = (proxy) =>
  proxy.on('error', (_error, _request, response) => {
    if ('writeHead' in response && !response.headersSent) {
      response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' })
      response.end(JSON.stringify({ type: 'about:blank', title: 'The API is starting', status: 503, code: 'unavailable' }))
    }
  })

const proxied = { target: api, changeOrigin: true, configure: answerMeanwhile }
const web = await createServer({
  root: join(root, 'apps/web'),
  configFile: join(root, 'apps/web/vite.config.ts'),
  clearScreen: false,
  server: { port, host, strictPort: true, proxy: { '/api': proxied, '/healthz': proxied, '/readyz': proxied } },
})
await web.listen()

const variables = {
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
  PORT: String(apiPort),
  HOST: '127.0.0.1',
  PUBLIC_URL: process.env.PUBLIC_URL || `http://${host}:${port}`,
}
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'], {
  cwd: root,
  env: { ...process.env, ...variables },
  stdio: 'inherit',
})

let stopping = false
const stop = (code) => {
  if (stopping) return
  stopping = true
  void web.close()
  if (server.exitCode === null) server.kill('SIGTERM')
  else process.exit(code)
}
server.once('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0))

/** Makes the browser reload each time the API answers again. Asks as long as this process lives. */
let answered = false
const look = async () => {
  const now = await fetch(`${api}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
  if (now && !answered) {
    web.ws.send({ type: 'full-reload' })
    web.printUrls()
  }
  answered = now
  setTimeout(() => void look(), 250)
}
await look()
