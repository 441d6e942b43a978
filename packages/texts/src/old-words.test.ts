import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = new URL('.', import.meta.url)

/** The lines of every text in a language, each with its file. */
const linesIn = (language: 'sv' | 'en'): readonly string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`.${language}.ts`))
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .map((line) => `${file}: ${line.trim()}`),
    )

/** What readers stumbled over, and what is said instead. */
const OLD_WORDS: Readonly<Record<'sv' | 'en', readonly (readonly [old: RegExp, now: string])[]>> = {
  sv: [
    [/'(Arbeta|Läsa)'/, 'Kan arbeta, Kan läsa'],
    [/\bBörjade\b/, 'Startdatum'],
    [/följder(na)?\b/i, 'Det här händer'],
    [/Säga upp tjänsten|data försvinner/, 'Säg upp tjänsten – all data raderas'],
    [/uppgifterna vilar/i, 'Uppgifterna sparas'],
    [/för hand i stället/i, 'Visa stegen'],
    [/fråga igen/i, 'Skicka ny förfrågan'],
    [/se och svara/i, 'Granska och svara'],
    [/\bmiste\b/, 'förlorade'],
    [/som vi pratar med/, 'företagets kontaktperson hos oss'],
    [/\} är inbjuden`/, 'Inbjudan skickad till X'],
    [/till och med dagen före/i, 'till och med den 26 december'],
    [/avbryta? raderingen|raderingen\b.* (avbröts|är avbruten)/i, 'Stoppa raderingen'],
    [/regelutgåva|äkthet/i, 'Regelversion, Kontrollera kvittot'],
    [/ärendets id/i, 'Felkod'],
    [/'(Balansräkning|Resultaträkning)'/, 'Balansrapport, Resultatrapport'],
    [/'(Ingående|Utgående)'/, 'Ing. balans, Utg. balans'],
    [/omslutning/i, 'Belopp'],
    [/\bläs(a|tes)? in (en )?(SIE|filen|året|registret)|\blästes in\b/i, 'Importera'],
    [/skyldig något/i, 'Inga obetalda fakturor'],
    [/att få betalt/i, 'Kvar att betala'],
    [/gör en (ny )?export|gör de\S* .*export/i, 'Skapa export'],
    [/med urvalet|rensa urvalet|bort urvalet/i, 'Inga träffar, Rensa filter'],
    [/med den här statusen/i, 'vad man gör först'],
    [/byrån kan fortfarande läsa/i, 'Byrån kan läsa så länge …'],
    [/\balla data\b/i, 'all data'],
  ],
  en: [
    [/\bgoes? on working|goes on alone/i, 'keeps using'],
    [/\bawait(s|ing)\b/i, 'Pending'],
    [/until and including|\bthrough \$\{/i, 'up to and including'],
    [/\bcall(ed)? off\b/i, 'cancel'],
    [/\bdata rests?\b/i, 'The data is kept'],
    [/take everything/i, 'Export everything'],
    [/(edit\w*|actions|\w+Named): .*['`]Change|Change the (collaboration|draft|details|invoice)/, 'Edit'],
    [/answers for having saved/i, 'is responsible for keeping a copy'],
    [/request id/i, 'Error code'],
    [/(matches|clear) the selection/i, 'No matches, Clear filters'],
    [/owes anything/i, 'No unpaid invoices'],
  ],
}

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const lines = linesIn(language)

  it.each(OLD_WORDS[language])('nothing says %s any more (%s)', (old) => expect(lines.filter((line) => old.test(line))).toEqual([]))

  it('every text is looked at', () => expect(lines.length).toBeGreaterThan(2_000))
})

describe('the words instead', () => {
  const all = linesIn('sv').join('\n')
  it.each([
    'Startdatum',
    'Det här händer',
    'Granska och svara',
    'Kvar att betala',
    'Inga obetalda fakturor',
    'Balansrapport',
    'Felkod',
    'Skickade',
    'Inlämnade',
  ])('%s is said', (word) => expect(all).toContain(word))
})
