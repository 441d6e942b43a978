/** The supported encodings. PC8 in the SIE specification is CP437. */
export const SIE_ENCODINGS = ['utf-8', 'cp437', 'windows-1252', 'iso-8859-15'] as const
export type SieEncoding = (typeof SIE_ENCODINGS)[number]
