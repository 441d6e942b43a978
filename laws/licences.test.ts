import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const planted = mkdtempSync(join(tmpdir(), 'packages-'))
afterAll(() => rmSync(planted, { recursive: true }))

const judged = (folder: string) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/licences.mjs'), '--offline', '--root', folder], {
    encoding: 'utf8',
  })
  return { status, stdout }
}
/** A folder in which one package is installed that says this of its licence. */
const withLicence = (said: object) => {
  mkdirSync(join(planted, 'node_modules/one'), { recursive: true })
  writeFileSync(join(planted, 'package-lock.json'), JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '1.0.0' } } }))
  writeFileSync(join(planted, 'node_modules/one/package.json'), JSON.stringify({ name: 'one', ...said }))
  return planted
}

describe('the packages that the portal is built with', () => {
  it('have licences that are accepted, and without a network it is told that nobody was asked for vulnerabilities', () => {
    const { status, stdout } = judged(root)
    expect(stdout).toMatch(/^\d{3,} packages, 0 with a licence that nobody has accepted$/m)
    expect(stdout).toContain('Known vulnerabilities: not asked for')
    expect(status).toBe(3)
  })

  it.each([
    [{ license: 'MIT' }, 3],
    [{ license: '(GPL-3.0 OR MIT)' }, 3],
    [{ licenses: [{ type: 'ISC' }] }, 3],
    [{ license: 'AGPL-3.0' }, 1],
    [{ license: 'MIT AND SSPL-1.0' }, 1],
    [{}, 1],
  ])('%j is judged', (said, status) => expect(judged(withLicence(said)).status).toBe(status))
})

it('are not judged by `npm ci`, which runs a script of the name "dependencies" and fails with it', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(Object.keys(scripts)).toContain('licences')
  expect(Object.keys(scripts)).not.toContain('dependencies')
})
