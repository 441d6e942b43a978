export type Result = {
  readonly measure: string
  readonly value: string
  readonly limit: string
  readonly aim: string
  readonly reached: boolean
}

/** The results as a text table. */
export const tableOf = (results: readonly Result[]): string => {
  const rows = [
    ['Measure', 'Value', 'Must', 'Aim', ''],
    ...results.map(({ measure, value, limit, aim, reached }) => [measure, value, limit, aim, reached ? 'ok' : 'MISSED']),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n')
}

/** A ratio that must not fall below its limit. */
export const atLeast = (measure: string, ratio: number, note: string, limit: number, aim: number): Result => ({
  measure,
  value: `${ratio.toFixed(2)} (${note})`,
  limit: `≥ ${limit.toFixed(2)}`,
  aim: aim.toFixed(2),
  reached: ratio >= limit,
})

/** A figure that must not rise above its limit. */
export const atMost = (measure: string, figure: number, limit: number, aim: number, unit: string): Result => ({
  measure,
  value: `${figure.toFixed(1)} ${unit}`,
  limit: `≤ ${limit} ${unit}`,
  aim: `${aim} ${unit}`,
  reached: figure <= limit,
})

/** A figure that must not fall below its limit. */
export const noLessThan = (measure: string, figure: number, limit: number, aim: number, unit: string): Result => ({
  measure,
  value: `${figure.toFixed(0)} ${unit}`,
  limit: `≥ ${limit} ${unit}`,
  aim: `${aim} ${unit}`,
  reached: figure >= limit,
})
