import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { startTestPortal } from '../testing/portal.ts'
import { AGENCY_ADMIN } from '../testing/world.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

it('counts requests by route on a port of its own, without ids, and not on the portal’s', async () => {
  const port = await freePort()
  const portal = await startTestPortal({ env: { METRICS_PORT: String(port) } })
  const customer = await portal.customer({ services: ['utlagg'] })
  await portal.as(AGENCY_ADMIN).get(`/companies/${customer.id}`)
  await portal.anonymous.get('/me')
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/companies\/:id",status="200"\} 1/)
  expect(text).toMatch(/route="\/me",status="401"\} 1/)
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
  expect(text).not.toContain(customer.id)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  expect(await (await fetch(`${portal.url}/metrics`)).text()).not.toContain('http_request_duration')
  await portal.stop()
})
