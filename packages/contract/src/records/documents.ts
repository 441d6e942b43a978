import * as z from 'zod'
import { fileView } from '../files.ts'
import { day, line, text } from '../scalars.ts'

/** What is said of a document; the paper itself is its file, which came with it and stays as it is. */
export const documentDraft = z.strictObject({ title: line(200), date: day, note: text(1000).default('') })
export const document = documentDraft.extend({ title: z.string(), note: z.string().default('') })

/** Beside the content: the paper. */
export const ofDocument = { file: fileView.nullable() }
