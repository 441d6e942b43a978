import { expect, it } from 'vitest'
import { logInPlace } from './log-in-place.ts'

it.each([
  ['127.0.0.1', 'this-computer', ''],
  ['::1', 'this-computer', ''],
  ['::ffff:127.0.0.1', 'this-computer', ''],
  ['192.168.1.20', 'local-network', ''],
  ['172.31.0.4', 'local-network', ''],
  ['fd00:1::1', 'local-network', ''],
  ['172.32.0.4', 'network', '172.32.0'],
  ['192.0.2.40', 'network', '192.0.2'],
  ['2001:db8:1:2:3::4', 'network', '2001:db8:1'],
  ['2001:db8::', 'network', '2001:db8'],
  ['', 'unknown', ''],
  ['no address', 'unknown', ''],
])('a log-in from %j was made from %s %s', (address, kind, network) => expect(logInPlace(address)).toEqual({ kind, network }))
