import type { PgClient } from '@portal/database'

/** How many rows are fetched at a time. */
const AT_ONCE = 200
let cursors = 0

/** Yields the rows of a query in batches, within the caller's transaction. The next batch is fetched while the caller works on this one. */
export async function* batchesOf<T>(
  client: PgClient,
  parse: (row: unknown) => T,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<readonly T[]> {
  cursors += 1
  const name = `rows_${cursors}`
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`, [...values])
  const fetched = () => {
    const some = client.query(`FETCH ${AT_ONCE} FROM ${name}`)
    // If the reader stops here, nobody awaits the batch already asked for: its failure must not count as unhandled.
    some.catch(() => undefined)
    return some
  }
  for (let coming: ReturnType<typeof fetched> | undefined = fetched(); coming;) {
    const { rows }: { readonly rows: readonly unknown[] } = await coming
    coming = rows.length < AT_ONCE ? undefined : fetched()
    if (rows.length > 0) yield rows.map(parse)
  }
  await client.query(`CLOSE ${name}`)
}

/** As `batchesOf`, a row at a time. */
export async function* rowsOf<T>(...query: Parameters<typeof batchesOf<T>>): AsyncGenerator<T> {
  for await (const rows of batchesOf(...query)) yield* rows
}
