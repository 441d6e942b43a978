/** One thing wrong in a file: `line` counts from 1 (the header), `column` is the header's name of it; absent where the whole line or file is meant. */
export type Fault = { readonly file: string; readonly line: number; readonly column?: string; readonly reason: string }

export const faultLine = ({ file, line, column, reason }: Fault): string => `${file}:${line}${column ? ` ${column}` : ''}: ${reason}`
