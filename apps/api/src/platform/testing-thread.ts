import { carryOut } from './thread.ts'

/** Holds so many megabytes at once, and tells how many those are. */
await carryOut(async ({ megabytes }: { readonly megabytes: number }) => {
  const held = Array.from({ length: megabytes }, (_, place) => Array.from<number>({ length: 131_072 }).fill(place))
  return held.length
})
