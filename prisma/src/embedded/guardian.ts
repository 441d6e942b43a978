import { type ChildProcess, spawn } from 'node:child_process'
import type { Owner } from './place.ts'

/**
 * Stops the server however this process ends. A shell waits on a pipe that only this process holds open. When the process ends, by a signal, an
 * uncaught error or kill -9, the kernel closes the pipe and the shell stops the server properly. Neither the pipe nor the shell keeps this process
 * running.
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
