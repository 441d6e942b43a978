/** Whether there is something to see: letters that show nothing by themselves do not count, nor U+2800, a pattern without dots. */
export const isVisible = (text: string): boolean => SEEN.test(text.replaceAll(UNSEEN, ''))

/**
 * Whether others can read among their own words what somebody calls themselves or gives as a reason: something to see, and nothing that turns the
 * text around it (Unicode's controls of direction, as in `\u202E`).
 */
export const isReadable = (text: string): boolean => isVisible(text) && !TURNS.test(text)

const TURNS = /\p{Bidi_Control}/u
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u
