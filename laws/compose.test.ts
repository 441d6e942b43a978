import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf } from './compose.ts'
import { textOf } from './modules.ts'

const compose = textOf('docker-compose.yml')
const dockerfile = textOf('Dockerfile')
const known = new Set([...textOf('apps/api/src/env.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name ?? ''))

describe('docker-compose.yml', () => {
  it('fits the schema, points at what exists and names only variables that are read', () => {
    expect(known.size).toBeGreaterThanOrEqual(14)
    expect(faultsOf(compose, dockerfile, known)).toEqual([])
  })

  const planted: readonly (readonly [what: string, from: string, to: string, fault: RegExp])[] = [
    [
      'a service without health check',
      'healthcheck:\n      test: [CMD, /mailpit',
      'x:\n      test: [CMD, /mailpit',
      /required property 'healthcheck'/,
    ],
    ['a service that keeps every right', '    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n', '', /required property 'cap_drop'/],
    ['a misspelt key', 'restart: unless-stopped', 'restarts: unless-stopped', /must NOT have additional properties/],
    ['a value that YAML takes for a number', "PORT: '3000'", 'PORT: 3000', /PORT must be string/],
    ['an unknown condition', 'service_healthy', 'service_well', /condition must be equal to one of/],
    ['a service that is not there', 'mail: { condition', 'post: { condition', /depends on post/],
    ['a volume that is not there', "'data:/data'", "'files:/data'", /mounts files/],
    ['a variable that nothing reads', 'LOG_LEVEL: ', 'LOGLEVEL: ', /sets LOGLEVEL/],
    ['a stage that is not there', 'target: worker', 'target: jobs', /builds jobs/],
    ['a secret with a default', 'AUTH_SECRET:?', 'AUTH_SECRET:-', /AUTH_SECRET is a secret/],
  ]
  it.each(planted)('is red over %s', (_, from, to, fault) => {
    expect(compose).toContain(from)
    expect(faultsOf(compose.replace(from, to), dockerfile, known).join('\n')).toMatch(fault)
  })
})

/** A worker has no other port. A health check on a port where nobody listens would call every worker unhealthy. */
it('the worker answers where its health check asks', () => {
  expect(dockerfile).toMatch(/http:\/\/127\.0\.0\.1:9464\/metrics.*\nCMD \["node", .*"apps\/api\/src\/worker\.ts"\]/)
  expect(textOf('apps/api/src/worker.ts')).toContain('env.METRICS_PORT')
})

/** The bench measures with this option. Without it, the containers would use more memory than the bench shows. */
it.each([
  ['npm start', 'package.json', / --max-semi-space-size=16 apps\/api\/src\/main\.ts"/],
  ['the api container', 'Dockerfile', /CMD \["node", "--max-semi-space-size=16", "apps\/api\/src\/main\.ts"\]/],
  ['the worker container', 'Dockerfile', /CMD \["node", "--max-semi-space-size=16", "apps\/api\/src\/worker\.ts"\]/],
  ['the worker beside the portal', 'apps/api/src/platform/run-beside.ts', /ROOM = '--max-semi-space-size=16'/],
  ['the bench', 'bench/portal.ts', /ROOM = '--max-semi-space-size=16'/],
])('%s gives young objects the same room', (_, file, start) => {
  expect(textOf(file)).toMatch(start)
})

describe('Dockerfile', () => {
  it('copies only what is in the house', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?:--from=build \/app\/)?(\S+) /gm)].map(([, path]) => path ?? '')
    const built = new Set(['node_modules', 'apps/web/dist'])
    expect(copied.length).toBeGreaterThan(5)
    expect(copied.filter((path) => !built.has(path) && !existsSync(resolve(import.meta.dirname, '..', path)))).toEqual([])
  })

  it.each(['api', 'worker', 'web'])('%s has a health check and does not run as root', (stage) => {
    const stages = new Map(dockerfile.split(/^FROM /m).map((part) => [/ AS (\w+)$/m.exec(part)?.[1], part]))
    const own = stages.get(stage) ?? ''
    expect(own).toMatch(/^HEALTHCHECK .*CMD \[/m)
    expect(/^USER (?!root)\w+$/m.test(own) || (own.startsWith('server ') && /^USER node$/m.test(stages.get('server') ?? ''))).toBe(true)
  })
})
