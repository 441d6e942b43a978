/** Items grouped by day, in their order. */
export const byDay = <T>(items: readonly T[], dayOf: (item: T) => string): readonly (readonly [day: string, items: readonly T[]])[] => [
  ...Map.groupBy(items, dayOf),
]
