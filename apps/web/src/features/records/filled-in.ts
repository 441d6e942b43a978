/** A name and the fields it can fill in. `stood`: the fields before the name was typed; `since`: what was typed into them after that. */
export type FilledIn<F> = { readonly name: string; readonly stood: F; readonly since: Partial<F> }

/** The beginning: nothing is typed, and a known name fills in every field. */
export const blank = <F>(stood: F): FilledIn<F> => ({ name: '', stood, since: {} })

/** A saved name with its fields, which stay until another name is typed. */
export const written = <F>(name: string, fields: F): FilledIn<F> => ({ name, stood: fields, since: fields })

/** The values of the fields. A known name overrides what stood there before, also when its answer comes late, but never what was typed since. */
export const said = <F>({ stood, since }: FilledIn<F>, known: Partial<F> | undefined): F => ({ ...stood, ...known, ...since })

/** Another name is typed. The fields keep their values until that name is known. */
export const renamed = <F>(before: FilledIn<F>, known: Partial<F> | undefined, name: string): FilledIn<F> => ({
  name,
  stood: said(before, known),
  since: {},
})

export const typedIn = <F>(before: FilledIn<F>, change: Partial<F>): FilledIn<F> => ({ ...before, since: { ...before.since, ...change } })
