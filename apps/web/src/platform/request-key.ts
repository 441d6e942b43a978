/** Makes idempotency keys. The key stays the same while the body stays the same, so that a retry is the same end (G11). */
export const createRequestKeys = (): ((body: unknown) => string) => {
  let known = { sent: '', key: '' }
  return (body) => {
    const sent = JSON.stringify(body)
    if (sent !== known.sent) known = { sent, key: randomKey() }
    return known.key
  }
}

/** Works without https too, where the browser has no `randomUUID`. */
const randomKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
