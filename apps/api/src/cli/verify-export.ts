import { type Fault, verifyExport } from '../features/exports/verify-export.ts'
import type { CommandIo } from './import-sie.ts'

export const HELP = `verify-export <zip>

Checks every file of a complete export against the SHA-256 in its manifest. Answers 0 when all are as they were made, 1 when one is not.

  zip  the file that was downloaded`

/** Runs the command, without a database. Gives the exit code: 0 genuine, 1 not genuine, 2 wrong arguments. */
export const run = async ([path, ...more]: readonly string[], io: Pick<CommandIo, 'say' | 'complain'>): Promise<0 | 1 | 2> => {
  if (path === '--help' || path === '-h') {
    io.say(HELP)
    return 0
  }
  if (path === undefined || more.length > 0) {
    io.complain(`one file is needed\n\n${HELP}`)
    return 2
  }
  const { faults, files, manifest, manifestSha256 } = await verifyExport(path)
  for (const fault of faults) io.complain(SENTENCES[fault.code](fault.name))
  if (manifest) {
    io.say(`${manifest.service} of ${manifest.company.name} (${manifest.company.customerNumber}), made ${manifest.madeAt}`)
    io.say(`manifest SHA-256 ${manifestSha256}`)
  }
  for (const name of manifest?.missing ?? []) io.say(`removed while the export was made: ${name}`)
  if (faults.length > 0) return 1
  io.say(`${files} files, all as they were made`)
  return 0
}

const SENTENCES: Readonly<Record<Fault['code'], (name: string) => string>> = {
  'not-a-zip': (name) => `${name} cannot be read, or is no ZIP file`,
  'cut-off': () => 'the ZIP file is cut off or damaged: download it again',
  'no-manifest': (name) => `there is no ${name} in it: it is no complete export, or it is damaged`,
  'manifest-unreadable': (name) => `${name} cannot be read`,
  missing: (name) => `missing: ${name}`,
  unknown: (name) => `not in the manifest: ${name}`,
  changed: (name) => `changed or damaged: ${name}`,
}
