import { Agent, request } from 'node:http'
import type { Asked } from './requests.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
  /** How long it took, in milliseconds. */
  readonly ms: number
}

/** Sends requests on connections that stay open, each path and header as it is written. */
export const sender = (url: string) => {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const send = ({ method, path, headers, body }: Pick<Asked, 'method' | 'path' | 'headers' | 'body'>): Promise<Answer> =>
    new Promise((done, failed) => {
      const began = performance.now()
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const sent = request({ hostname, port, agent, method, path, headers: { ...headers, ...length } }, (answer) => {
        const chunks: Buffer[] = []
        const finish = (): void =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks), ms: performance.now() - began })
        // What is told live has no end.
        if (answer.headers['content-type']?.startsWith('text/event-stream')) {
          finish()
          sent.destroy()
          return
        }
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', finish)
        answer.on('error', failed)
      })
      sent.on('error', failed)
      sent.end(body)
    })
  return { send, close: () => agent.destroy() }
}
