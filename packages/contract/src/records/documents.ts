import * as z from 'zod'
import { fileView } from '../files.ts'
import { day, line, text } from '../scalars.ts'

/** The description of a document. The paper itself is its file, which never changes. */
export const documentDraft = z.strictObject({ title: line(200), date: day, note: text(1000).default('') })
export const document = documentDraft.extend({ title: z.string(), note: z.string().default('') })

/** Shown beside the content: the file. */
export const ofDocument = { file: fileView.nullable() }
