// `npm test`: runs every check in turn, prints the time of each and the totals on the last line, and sets one exit code.
// Plain JavaScript, so that it starts under any Node. The checks themselves run under the pinned one.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'test-results')
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` }

/** Runs a step and shows its output as it comes, unless it is `silent`. Keeps the output, because the errors of all steps are repeated at the end. */
const run = (script, { extra = [], silent = false } = {}) =>
  new Promise((done) => {
    const began = Date.now()
    const child = spawn('npm', ['run', '--silent', script, ...(extra.length > 0 ? ['--', ...extra] : [])], {
      cwd: root,
      env,
      stdio: ['inherit', silent ? 'pipe' : 'inherit', 'pipe'],
    })
    let said = ''
    child.stdout?.on('data', (text) => {
      said += text
    })
    child.stderr.on('data', (text) => {
      if (!silent) process.stderr.write(text)
      said += text
    })
    child.on('error', (error) => {
      said += error.message
    })
    child.on('close', (code) => done({ script, ok: code === 0, seconds: (Date.now() - began) / 1000, said, passed: 0, failed: code === 0 ? 0 : 1 }))
  })

/** The static checks run at the same time and print only what they find. */
const check = async (script) => {
  const step = await run(script, { silent: true })
  if (!step.ok) process.stdout.write(`\n${script}\n${step.said}\n`)
  return step
}

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A run that failed without a failed test (a file does not load, there is no result) counts as one failure. */
const counted = (step, passed, failed) => ({
  ...step,
  passed,
  failed: step.ok ? failed : Math.max(failed, 1),
  ok: step.ok && failed === 0 && passed > 0,
})

const vitest = async (script) => {
  const file = join(results, `${script.replace(':', '-')}.json`)
  const step = await run(script, { extra: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] })
  const report = read(file)
  return counted(step, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0)
}

const playwright = async (script) => {
  const step = await run(script)
  const { expected = 0, unexpected = 0, flaky = 0 } = read(join(results, 'e2e.json'))?.stats ?? {}
  return counted(step, expected, unexpected + flaky)
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const steps = [
  ...(await Promise.all(['lint', 'types', 'unused'].map(check))),
  await vitest('test:unit'),
  await vitest('test:api'),
  await playwright('test:e2e'),
]

for (const { script, ok, said } of steps) if (!ok) process.stdout.write(`\n${script} said:\n${said.slice(-8_000)}\n`)

process.stdout.write('\n')
for (const { script, ok, seconds, passed } of steps)
  process.stdout.write(
    `${ok ? 'ok    ' : 'FAILED'} ${script.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s${passed > 0 ? `  ${passed} passed` : ''}\n`,
  )

const sum = (of) => steps.reduce((total, step) => total + step[of], 0)
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1
