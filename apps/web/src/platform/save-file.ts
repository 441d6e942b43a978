import type { Download } from '@portal/contract'

const KEPT_MS = 60_000

/** Has the browser save a file that is already fetched whole. */
export const saveFile = ({ fileName, bytes }: Download): void => {
  if (!(bytes instanceof Uint8Array)) throw new Error('a file that is fetched is whole')
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/octet-stream' }))
  Object.assign(document.createElement('a'), { href: address, download: fileName }).click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
