import { parseArgs } from 'node:util'
import { transaction } from '../../platform/database.ts'
import type { CommandIo } from '../import-sie.ts'
import { generate } from './generate.ts'

export const HELP = `generate --agencies N --collaborations N

Adds a large register of the shape seen in real life (few large agencies, many small) to an empty or a demo database, for trying the portal at
scale. Each agency has an administrator admin@<customer number>.generated.example with the demo password.

  --agencies N        how many agencies, 1 to 100000
  --collaborations N  how many collaborations, 1 to 5000000`

/** Runs the command. Gives the exit code: 0 done, 1 refused, 2 wrong arguments. */
export const run = async (args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> => {
  const asked = read(args)
  if (typeof asked === 'string') {
    if (asked === HELP) io.say(HELP)
    else io.complain(`${asked}\n\n${HELP}`)
    return asked === HELP ? 0 : 2
  }
  const database = await io.database()
  const { rows } = await database.pool.query<{ there: boolean }>(`SELECT EXISTS (SELECT FROM company WHERE customer_number = '1000000001') AS there`)
  if (rows[0]?.there) {
    io.complain('a generated register is there already: generate into another database')
    return 1
  }
  await transaction(database, async (client) => {
    await client.query('SET LOCAL statement_timeout = 0')
    await generate(client, { ...asked, at: io.clock(), report: io.complain })
  })
  io.say(`${asked.collaborations} collaborations of ${asked.agencies} agencies`)
  return 0
}

const read = (args: readonly string[]): { readonly agencies: number; readonly collaborations: number } | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { agencies: { type: 'string' }, collaborations: { type: 'string' }, help: { type: 'boolean' } },
    })
    if (values.help) return HELP
    const agencies = count(values.agencies, 100_000)
    const collaborations = count(values.collaborations, 5_000_000)
    if (agencies === undefined) return '--agencies must be a whole number from 1 to 100000'
    if (collaborations === undefined) return '--collaborations must be a whole number from 1 to 5000000'
    return collaborations < agencies ? 'there must be at least as many collaborations as agencies' : { agencies, collaborations }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const count = (text: string | undefined, most: number): number | undefined => {
  const number = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : undefined
}
