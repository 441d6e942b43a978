import { BASE_PATH } from '@portal/contract'
import { until } from './until.ts'

type Message = { readonly topic: string; readonly id: string | null }
export type Following = {
  /** What has been told so far. */
  readonly told: readonly Message[]
  /** Waits until something is told of a topic, of this thing where one is named. */
  readonly hears: (topic: string, id?: string) => Promise<void>
  /** How the stream ended: by the portal, or broken off. `undefined`: it goes on. */
  readonly end: () => 'ended' | 'broken-off' | undefined
  /** Forgets what has been told so far. */
  readonly forget: () => void
  readonly leave: () => Promise<void>
}

/** Follows `GET /live` of a portal, as a browser's tab does. Resolves when the portal has begun to answer. */
export const follow = async (url: string, cookie: string): Promise<Following> => {
  const answer = await fetch(`${url}${BASE_PATH}/live`, { headers: { cookie } })
  if (answer.status !== 200 || !answer.body) throw new Error(`/live answered ${answer.status}`)
  const told: Message[] = []
  const stream: { end?: 'ended' | 'broken-off' } = {}
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  const read = async (): Promise<void> => {
    let text = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (text + part.value).split('\n\n')
      text = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('data: ')) told.push(JSON.parse(line.slice(6)))
    }
  }
  read().then(
    () => (stream.end = 'ended'),
    () => (stream.end = 'broken-off'),
  )
  return {
    told,
    hears: async (topic, id) => void (await until(() => told.find((each) => each.topic === topic && (id === undefined || each.id === id)))),
    end: () => stream.end,
    forget: () => void told.splice(0),
    leave: () => reader.cancel(),
  }
}
