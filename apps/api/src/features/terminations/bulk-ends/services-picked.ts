import type { Answer, bulkEnds, Input } from '@portal/contract'
import { SERVICE_CODES } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { CompanyRow } from '../../../access/company-standing.store.ts'
import type { Admitted } from '../../../access/guard.ts'
import type { Context } from '../../context.ts'
import { countByService } from './bulk-pairs.store.ts'
import { customersPicked } from './customers-picked.ts'

/** The services in which at least one of the picked customers collaborates with the agency now. Raises `not-found` and `too-many-customers`. */
export const servicesPicked =
  ({ database }: Pick<Context, 'database'>) =>
  async (
    { body }: Input<typeof bulkEnds.services>,
    { actor, subject: { id } }: Admitted<CompanyRow, 'end-collaboration'>,
  ): Promise<Answer<typeof bulkEnds.services>> => {
    const counts = await countByService(database.pool, id, await customersPicked(database, id, body.selection, actor))
    const services = SERVICE_CODES.flatMap((code) => {
      const customers = counts.get(code)
      return customers === undefined ? [] : [{ service: { code, name: serviceName(code) }, customers }]
    })
    return { services }
  }
