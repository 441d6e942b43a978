/** How many characters a password has. Nothing but its length counts. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const
