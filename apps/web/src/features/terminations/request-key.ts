/** A key for one intention: the same while what is sent stays the same, so that a retry is the same end (G11). */
export const createRequestKeys = (): ((body: unknown) => string) => {
  let known = { sent: '', key: '' }
  return (body) => {
    const sent = JSON.stringify(body)
    if (sent !== known.sent) known = { sent, key: randomKey() }
    return known.key
  }
}

/** Also where the page is not served by https, and `randomUUID` is therefore not there. */
const randomKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
