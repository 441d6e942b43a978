/** Whether the text has something to see. Invisible characters do not count, nor does U+2800 (a braille pattern without dots). */
export const isVisible = (text: string): boolean => SEEN.test(text.replaceAll(UNSEEN, ''))

/**
 * Whether a name or reason can be shown in the middle of other text: it is visible and contains no characters that change the text direction (such as
 * `\u202E`).
 */
export const isReadable = (text: string): boolean => isVisible(text) && !TURNS.test(text)

const TURNS = /\p{Bidi_Control}/u
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u
