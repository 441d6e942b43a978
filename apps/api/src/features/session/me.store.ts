import type { PgClient } from '@portal/database'
import type { Language } from '@portal/domain'

type Change = { readonly name?: string | undefined; readonly language?: Language | undefined; readonly firstStepsClosed?: true | undefined }

/** Stores what is given; the rest stays as it is. */
export const saveMe = async (client: Pick<PgClient, 'query'>, userId: string, { name, language, firstStepsClosed }: Change): Promise<void> => {
  await client.query(
    'UPDATE "user" SET name = coalesce($2, name), language = coalesce($3, language), first_steps_closed = coalesce($4, first_steps_closed) WHERE id = $1',
    [userId, name ?? null, language ?? null, firstStepsClosed ?? null],
  )
}
