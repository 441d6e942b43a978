import * as z from 'zod'

/** A schema that is compiled when it is first needed: it then takes a half of the time, and most processes never need most schemas. */
export const compiled = <S extends z.ZodType>(schema: S): (() => S) => {
  let made: S | undefined
  return () => (made ??= z.compile(schema))
}
