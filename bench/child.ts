import { fork } from 'node:child_process'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'

type RunningServer = { readonly port: number; readonly stop: () => void }

/** Starts a server of this folder in its own process. Resolves when it listens. */
export const startServer = async (file: string, variables: Readonly<Record<string, string>>): Promise<RunningServer> => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { env: { ...process.env, ...variables } })
  const port = await new Promise<number>((resolve) => child.once('message', (told) => resolve(Number(told))))
  return { port, stop: () => child.disconnect() }
}

/** Runs in such a process: listens, reports the port, and ends when the parent process disconnects. */
export const tellPort = (server: Server): void => {
  process.once('disconnect', () => process.exit())
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' ? address?.port : 0)
  })
}
