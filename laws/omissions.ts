import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ROOMS } from './rooms.ts'

const root = resolve(import.meta.dirname, '..')

/** One omission: the file, what is cut there (and what replaces it), and the file that must then not compile. */
export type Omission = { readonly file: string; readonly cut: RegExp; readonly put?: string; readonly refusedIn: string; readonly says: RegExp }

const isOurs = (path: string): boolean => !/(^|\/)(node_modules|dist|\.data|test-results|samples)(\/|$)/.test(path.slice(root.length))

/** Copies all sources and links the packages, so that the rooms of the copy see each other and not the originals. */
const copyOfTheHouse = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'house-'))
  for (const name of ['packages', 'prisma', 'apps', 'e2e', 'bench', 'laws'])
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: isOurs })
  for (const name of ['tsconfig.json', 'package.json', 'vitest.config.ts']) cpSync(join(root, name), join(folder, name))
  mkdirSync(join(folder, 'node_modules', '@portal'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@portal') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  for (const { folder: room, offers } of Object.values(ROOMS)) {
    symlinkSync(join(folder, room), join(folder, 'node_modules', offers))
    const own = join(root, room, 'node_modules')
    if (existsSync(own)) symlinkSync(own, join(folder, room, 'node_modules'))
  }
  return folder
}

const leaveOut = (folder: string, { file, cut, put = '' }: Omission): void => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!cut.test(text)) throw new Error(`nothing in ${file} matches ${cut}: adapt this omission to the changed file`)
  writeFileSync(path, text.replace(cut, put))
}

/** The compiler's errors when all of these are left out, one per line. One run is enough, because each omission breaks a different file. */
export const complaintsOver = (omissions: readonly Omission[]): readonly string[] => {
  const folder = copyOfTheHouse()
  try {
    for (const omission of omissions) leaveOut(folder, omission)
    const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout.split('\n').filter((line) => line.includes('error TS'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
