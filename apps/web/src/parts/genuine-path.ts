/** The public page that says whether a receipt or certificate is genuine. The papers carry the same address. */
export const genuinePath = (receiptNumber: string, sha256: string): string => `/kvitto/${encodeURIComponent(receiptNumber)}?kontrollsumma=${sha256}`
