import { escaped } from './escaped.ts'
import type { Language } from './language.ts'
import type { MailText } from './mail-text.ts'

/** A link to the portal, printed on a line of its own under its text. */
export type Link = { readonly words: string; readonly url: string }
/** `undefined`: the paragraph is left out. */
export type Paragraph = string | Link | undefined

export const link = (words: string, url: string): Link => ({ words, url })

type Frame = { readonly language: Language; readonly greeting: string; readonly signature: string }

/**
 * Builds letters in one language: greeting, paragraphs, signature. Text and HTML are made from the same lines, so they always say the same.
 * The HTML loads nothing, and every character of a name is shown as it was written.
 */
export const lettersIn =
  ({ language, greeting, signature }: Frame) =>
  (subject: string, ...paragraphs: readonly Paragraph[]): MailText => {
    const written = [greeting, ...paragraphs, signature].filter((each) => each !== undefined)
    return {
      subject,
      text: `${written.map((each) => linesOf(each).join('\n')).join('\n\n')}\n`,
      html: page(
        language,
        subject,
        written.map((each) => `<p>${typeof each === 'string' ? linesOf(each).map(escaped).join('<br>\n') : linkHtml(each)}</p>`),
      ),
    }
  }

const linesOf = (paragraph: string | Link): readonly string[] =>
  typeof paragraph === 'string' ? paragraph.split('\n') : [paragraph.words, paragraph.url]

const linkHtml = ({ words, url }: Link): string => `${escaped(words)}<br>\n<a href="${escaped(url)}">${escaped(url)}</a>`

const page = (language: Language, subject: string, paragraphs: readonly string[]): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="max-width: 36em; margin: 0 auto; padding: 16px; font: 16px/1.5 sans-serif; overflow-wrap: anywhere">
${paragraphs.join('\n')}
</body>
</html>
`
