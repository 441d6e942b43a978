import type { PgClient } from '@portal/database'

/** Rows that are fetched at once. */
const AT_ONCE = 200
let cursors = 0

/** The rows of a query, some at a time, within the caller's transaction; the next ones are on their way while these are worked on. */
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
    // Whoever stops reading never looks at what comes after.
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

/** The same one by one, for whoever does much with each. */
export async function* rowsOf<T>(...query: Parameters<typeof batchesOf<T>>): AsyncGenerator<T> {
  for await (const rows of batchesOf(...query)) yield* rows
}
