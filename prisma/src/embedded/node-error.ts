/** Whether the error is a system error with this code. */
export const isNodeError = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
