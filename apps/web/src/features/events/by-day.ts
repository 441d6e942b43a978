/** Items in their order, gathered under the day each belongs to. */
export const byDay = <T>(items: readonly T[], dayOf: (item: T) => string): readonly (readonly [day: string, items: readonly T[]])[] => [
  ...Map.groupBy(items, dayOf),
]
