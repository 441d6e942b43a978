/** Whether the system refused with this code. */
export const isNodeError = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
