/** One fault in a file. `line` counts from 1, the header. `column` is its name in the header. Without them the fault concerns the whole line or file. */
export type Fault = { readonly file: string; readonly line: number; readonly column?: string; readonly reason: string }

export const faultLine = ({ file, line, column, reason }: Fault): string => `${file}:${line}${column ? ` ${column}` : ''}: ${reason}`
