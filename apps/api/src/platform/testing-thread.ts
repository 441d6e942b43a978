import { carryOut } from './thread.ts'

/** Numbers with a fraction lie in an array as such, eight bytes each, and the collector of garbage does not look through them. */
const MEGABYTE = Array.from({ length: 131_072 }, () => 0.5)

/** Holds so many megabytes at once, and tells how many those are. */
await carryOut(async ({ megabytes }: { readonly megabytes: number }) => {
  const held: (readonly number[])[] = []
  while (held.length < megabytes) held.push([...MEGABYTE])
  return held.length
})
