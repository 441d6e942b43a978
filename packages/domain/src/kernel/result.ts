export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }
export type NonEmpty<T> = readonly [T, ...T[]]

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const refuse = <E>(error: E): Result<never, E> => ({ ok: false, error })
export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0

/** The last case of every exhaustive `switch`: adding a case without handling it does not compile. */
export const unreachable = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
