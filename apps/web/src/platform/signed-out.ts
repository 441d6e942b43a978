/** Whether a path is a screen for somebody who has not logged in, or belongs to no company yet. */
export const isSignedOut = (path: string): boolean => /^\/(logga-in|aktivera|inget-foretag)(\/|$)/.test(path)
