import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Runs the linter over the planted breaches with the same configuration and tsconfig as over the rest. */
const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'unix', 'laws/planted'], { cwd: root, encoding: 'utf8' })
const rules = new Set([...stdout.matchAll(/\/([\w-]+\([\w-]+\))\]$/gm)].map(([, rule]) => rule))

it('fails over the planted breaches', () => expect(status).toBe(1))

it.each([
  'typescript(no-floating-promises)',
  'typescript(no-misused-promises)',
  'typescript(switch-exhaustiveness-check)',
  'typescript(no-unsafe-return)',
  'typescript(no-explicit-any)',
  'typescript(consistent-type-assertions)',
  'eslint(no-console)',
  'react-hooks(rules-of-hooks)',
  'react-hooks(exhaustive-deps)',
  'jsx-a11y(alt-text)',
])('sees %s, with types where types are needed', (rule) => expect(rules).toContain(rule))
