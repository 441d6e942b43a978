import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { FETCHED, fetchChromium } from './fetch-chromium.ts'

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`)
const candidates = (): readonly string[] => [process.env['CHROMIUM_PATH'] ?? '', ...onPath, chromium.executablePath(), FETCHED.executable]

/** The packed browser needs its own libraries and fonts. An installed browser ignores them. */
const environmentOf = (executable: string): Record<string, string> => {
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  return executable === FETCHED.executable ? { ...inherited, LD_LIBRARY_PATH: FETCHED.libraries, FONTCONFIG_PATH: FETCHED.fonts } : inherited
}

/** Whether the file is a browser that starts. A file of the right name may be a stub, so it is asked for its version. */
const runs = (executable: string): boolean =>
  existsSync(executable) && spawnSync(executable, ['--version'], { env: environmentOf(executable), timeout: 20_000 }).status === 0

const find = (): string | undefined => candidates().find(runs)

/** How to launch this machine's Chromium; without one, Playwright uses its own. It fetches nothing, because other tools read the configuration too. */
export const launchOptions = () => {
  const executablePath = find()
  return { ...(executablePath !== undefined && { executablePath, env: environmentOf(executablePath) }), args: flags() }
}

const advice =
  'No Chromium was found and none could be fetched: install one (Debian: apt-get install chromium) or name one in CHROMIUM_PATH, then run the tests again.'

/**
 * Makes sure that `launchOptions` finds a browser: an installed one, otherwise one that is fetched now.
 * Throws, saying what to do, when there is none. Sets CHROMIUM_PATH, so that the workers need not look again.
 */
export const prepareBrowser = (): void => {
  const executablePath = find() ?? (fetchChromium(runs) ? find() : undefined)
  if (executablePath === undefined) throw new Error(advice)
  process.env['CHROMIUM_PATH'] = executablePath
}

const flags = (): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--in-process-gpu',
]
