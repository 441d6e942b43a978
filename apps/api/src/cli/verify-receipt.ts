import { readFile } from 'node:fs/promises'
import { attachmentsOf } from '@portal/pdf'
import * as z from 'zod'
import { keyId } from '../platform/signing-key.ts'
import { judgeProofs, type Proof, type ProofFault, readProof } from '../receipts/proof.ts'
import type { CommandIo } from './import-sie.ts'

export const HELP = `verify-receipt <file>… --keys <keys>

Verifies receipts and certificates without the database. Several files of one company, in the order of its chain, also show what was removed or moved.
Answers 0 when all are as they were issued, 1 when one is not, 2 for wrong arguments.

  file    a receipt or certificate as PDF, or its proof as JSON
  --keys  the portal's public keys, saved from /.well-known/receipt-keys.json`

/** Runs the command. Gives the exit code: 0 genuine, 1 not genuine, 2 wrong arguments. */
export const run = async (args: readonly string[], io: Pick<CommandIo, 'say' | 'complain'>): Promise<0 | 1 | 2> => {
  if (args[0] === '--help' || args[0] === '-h') {
    io.say(HELP)
    return 0
  }
  const at = args.indexOf('--keys')
  const keysFile = at === -1 ? undefined : args[at + 1]
  const files = args.filter((_, place) => at === -1 || (place !== at && place !== at + 1))
  if (keysFile === undefined || files.length === 0 || files.some((file) => file.startsWith('--'))) {
    io.complain(`one file and --keys are needed\n\n${HELP}`)
    return 2
  }
  const keys = readKeys(await readFile(keysFile, 'utf8'))
  if (!keys) {
    io.complain(`${keysFile} has no public keys: save /.well-known/receipt-keys.json of the portal`)
    return 2
  }
  const proofs: Proof[] = []
  let failed = false
  for (const file of files) {
    const found = proofsIn(await readFile(file))
    proofs.push(...found)
    if (found.length > 0) continue
    io.complain(`${file} carries no proof: it was issued before there were any, or its proof was removed`)
    failed = true
  }
  const faults = judgeProofs(proofs, keys)
  for (const { seal } of proofs)
    if (!faults.some((fault) => fault.seal === seal))
      io.say(`${seal.receiptNumber}: ${seal.kind}, number ${seal.place} of customer ${seal.company}, as it was issued ${seal.at}`)
  for (const { code, seal } of faults) io.complain(`${seal.receiptNumber}: ${SENTENCES[code](seal)}`)
  return failed || faults.length > 0 ? 1 : 0
}

const keyFile = z.object({ keys: z.array(z.object({ publicKey: z.string() })).min(1) })

const readKeys = (text: string): readonly string[] | undefined => {
  try {
    const keys = keyFile.parse(JSON.parse(text)).keys.map(({ publicKey }) => publicKey)
    keys.forEach(keyId)
    return keys
  } catch {
    return undefined
  }
}

/** A JSON file is one proof. A PDF carries one for each receipt in it. */
const proofsIn = (bytes: Buffer): readonly Proof[] => {
  const texts = bytes.subarray(0, 5).toString() === '%PDF-' ? attachmentsOf(bytes) : [bytes.toString('utf8')]
  return texts.flatMap((text) => readProof(text) ?? [])
}

const SENTENCES: Readonly<Record<ProofFault['code'], (seal: ProofFault['seal']) => string>> = {
  'content-changed': () => 'what it states was changed after it was issued',
  'key-unknown': ({ keyId: id }) => `it is signed with the key ${id}, which is none of the portal's`,
  'seal-changed': () => 'its number, place, day or signature was changed after it was issued',
  'missing-before': ({ place }) => `it is number ${place} of the chain, and the one before it is missing`,
  'out-of-order': ({ place }) => `it is number ${place} of the chain, and stands after a later one`,
  'chain-broken': () => 'it does not follow on the one before it: one of the two is not the one that was issued',
  twice: ({ place }) => `number ${place} of the chain is given twice`,
}
