const MOST = 5

/** As many names as a line can hold; what is left over is counted in its place: `['Lön', 'Utlägg', '38 more']`. */
export const firstOf = (names: readonly string[], more: (count: number) => string): readonly string[] =>
  names.length <= MOST ? names : [...names.slice(0, MOST - 1), more(names.length - MOST + 1)]
