import { type ChildProcess, spawn } from 'node:child_process'
import type { Owner } from './place.ts'

/**
 * Stops the server however this process ends. A shell waits on a pipe that only this process holds open; a signal, an uncaught error or
 * kill -9 alike make the kernel close it, and then the shell ends the server in order. Neither keeps this process from ending.
 */
export const guard = (server: ChildProcess, owner: Owner | undefined): void => {
  const guardian = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$0"', String(server.pid)], {
    ...owner,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guardian.on('error', () => undefined)
  guardian.unref()
  server.unref()
  server.once('exit', () => guardian.kill('SIGKILL'))
}
