/** A name being typed, and the fields that whoever is known by it fills in: as they stood before the name was typed, and what was typed since. */
export type FilledIn<F> = { readonly name: string; readonly stood: F; readonly since: Partial<F> }

/** Nothing is typed yet: a known name fills everything in. */
export const blank = <F>(stood: F): FilledIn<F> => ({ name: '', stood, since: {} })

/** What was saved before; it stays as it is until another name is typed. */
export const written = <F>(name: string, fields: F): FilledIn<F> => ({ name, stood: fields, since: fields })

/** What the fields say. The known one may be known late, and still goes over what stood there and never over what was typed since. */
export const said = <F>({ stood, since }: FilledIn<F>, known: Partial<F> | undefined): F => ({ ...stood, ...known, ...since })

/** Another name is typed: what the fields say now stays, unless somebody is known by that name. */
export const renamed = <F>(before: FilledIn<F>, known: Partial<F> | undefined, name: string): FilledIn<F> => ({
  name,
  stood: said(before, known),
  since: {},
})

export const typedIn = <F>(before: FilledIn<F>, change: Partial<F>): FilledIn<F> => ({ ...before, since: { ...before.since, ...change } })
