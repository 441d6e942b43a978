import { requestsPerSecond } from './load.ts'
import type { RunningPortal } from './portal.ts'
import { median } from './statistics.ts'

const ROUNDS = 15
const LOAD = { connections: 8, milliseconds: 600 }

export type Asking = { readonly port: number; readonly request: Buffer; readonly figures: number[] }
export const asking = (port: number, request: Buffer): Asking => ({ port, request, figures: [] })

/** Adds the requests per second of each, round by round. A round asks each in turn, so that a disturbance of the machine hits all of them. */
export const inTurns = async (all: readonly Asking[]): Promise<void> => {
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { port, request, figures } of all) {
      const figure = await requestsPerSecond(port, request, LOAD)
      if (round > 0) figures.push(figure)
    }
  }
}

/** One compared with another: the median of the rounds' ratios, and both figures. */
export const held = (one: Asking, other: Asking): readonly [ratio: number, note: string] => [
  median(one.figures.map((figure, round) => figure / (other.figures[round] ?? Number.NaN))),
  `${median(one.figures).toFixed(0)}/s of ${median(other.figures).toFixed(0)}/s`,
]

/** The cursor that leads to a page of a list, counted from 1. */
export const cursorOfPage = async (portal: RunningPortal, path: string, cookie: string, page: number): Promise<string> => {
  let cursor = ''
  for (let each = 1; each < page; each += 1) {
    const answer = await fetch(`http://127.0.0.1:${portal.port}${path}?limit=50${cursor && `&cursor=${cursor}`}`, { headers: { cookie } })
    const next = /"nextCursor":"([^"]+)"/.exec(await answer.text())?.[1]
    if (!next) throw new Error(`the list ends before page ${page}`)
    cursor = next
  }
  return cursor
}
