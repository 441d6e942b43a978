import { carryOut } from './thread.ts'

/** An array of numbers with a fraction takes eight bytes each, and the garbage collector does not look into it. */
const MEGABYTE = Array.from({ length: 131_072 }, () => 0.5)

/** Holds so many megabytes at once, and answers how many. */
await carryOut(async ({ megabytes }: { readonly megabytes: number }) => {
  const held: (readonly number[])[] = []
  while (held.length < megabytes) held.push([...MEGABYTE])
  return held.length
})
