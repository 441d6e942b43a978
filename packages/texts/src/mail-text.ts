/** A mail in one language: the same words as plain text and as HTML. */
export type MailText = { readonly subject: string; readonly text: string; readonly html: string }
