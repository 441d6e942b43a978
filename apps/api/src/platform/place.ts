import { isIPv6 } from 'node:net'

/**
 * The place on the network that limits count by: an IPv4 address, or the first 64 bits of an IPv6 address, because whoever has one IPv6 address has
 * all the others of that network.
 */
export const placeOf = (address: string | undefined): string => {
  const given = address?.split('%')[0] ?? ''
  if (!isIPv6(given)) return given
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(given)?.[1]
  return mapped ?? `${groupsOf(given).slice(0, 4).join(':')}::/64`
}

/** The groups of an IPv6 address without leading zeros; those that `::` stands for are 0. */
const groupsOf = (address: string): readonly string[] => {
  const [left = [], right] = address
    .toLowerCase()
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''))
  const between = right === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array.from({ length: between }, () => '0'), ...(right ?? [])].map((group) => group.replace(/^0+(?=.)/, ''))
}
