/** What companies are called: common words on purpose, so that searching among them is like searching a real register. */
export const FIRST = [
  'Bergs', 'Lind', 'Ek', 'Sjö', 'Ström', 'Ås', 'Öst', 'Väst', 'Norr', 'Söder',
  'Lund', 'Björk', 'Gran', 'Holm', 'Näs', 'Vik', 'Ängs', 'Hav', 'Älv', 'Skog',
]
export const SECOND = [
  'ströms', 'gårds', 'bergs', 'mans', 'dals', 'ås', 'lunds', 'viks', 'backens', 'holms',
  'sjö', 'strands', 'brunns', 'heds', 'mo', 'rums', 'bo', 'torps', 'åkers', 'stads',
]
export const TRADE = [
  'Bygg', 'Måleri', 'El', 'Rör', 'Transport', 'Café', 'Fisk', 'Konsult', 'Service', 'Fastigheter',
  'Städ', 'Data', 'Redovisning', 'Trädgård', 'Smide', 'Bageri', 'Åkeri', 'Frisör', 'Snickeri', 'Kött',
]
export const FORM = ['AB', 'AB', 'AB', 'HB', 'AB & Co', 'Handelsbolag']

/** The person behind a generated agency's log-in. */
export const ADMINISTRATOR = 'Byrå Administratör'
export const AGENCY = 'Redovisningsbyrån'
