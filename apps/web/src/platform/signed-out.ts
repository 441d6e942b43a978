/** Whether a path is a screen for somebody who has not logged in, belongs to no company yet, or asks about a receipt. */
export const isSignedOut = (path: string): boolean => /^\/(logga-in|aktivera|kvitto|inget-foretag)(\/|$)/.test(path)
