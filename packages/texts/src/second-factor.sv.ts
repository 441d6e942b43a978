import type { SecondFactorProblemTexts } from './problems.ts'

/** The card Säkerhet on Mitt konto: codes from an app beside the password. */
export const secondFactorSv = {
  title: 'Säkerhet',
  what: 'Med tvåstegsverifiering frågar inloggningen efter lösenordet och en kod från en app i din telefon. Den som kommer över lösenordet kommer inte in.',
  isOn: 'Tvåstegsverifiering är på',
  isOff: 'Tvåstegsverifiering är av',
  turnOn: 'Slå på tvåstegsverifiering',
  turnOff: 'Stäng av',
  renew: 'Nya återställningskoder',
  password: 'Ditt lösenord',
  passwordNeeded: 'Fyll i ditt lösenord.',
  next: 'Fortsätt',
  scan: 'Läs in bilden med en app för koder, till exempel Google Authenticator, Microsoft Authenticator eller den som följer med telefonen.',
  qr: 'QR-kod med nyckeln till appen',
  orType: 'Går det inte att läsa in bilden? Skriv den här nyckeln i appen:',
  code: 'Kod från appen',
  codeWhat: 'Sex siffror som byts var trettionde sekund.',
  codeNeeded: 'Fyll i koden.',
  confirm: 'Slå på',
  turnedOn: 'Tvåstegsverifieringen är på.',
  codesTitle: 'Dina återställningskoder',
  codesWhat:
    'Med en av dem kommer du in om du blir av med telefonen. Varje kod fungerar en gång. De visas bara nu – spara dem där bara du kommer åt dem.',
  copy: 'Kopiera',
  copied: 'Koderna är kopierade.',
  saved: 'Jag har sparat koderna',
  renewWhat: 'De tidigare koderna slutar fungera.',
  turnOffWhat: 'Efter det räcker lösenordet för att logga in på ditt konto.',
  anyCode: 'Kod från appen, eller en återställningskod',
  neededTitle: 'Skydda kontot först',
  neededWhat: 'Ditt konto ger åtkomst till många företag, så lösenordet räcker inte. Slå på tvåstegsverifiering för att fortsätta.',
  proveTitle: 'Bekräfta att det är du',
  proveWhat: 'Det här är ett viktigt steg, och det var ett tag sedan du loggade in. Det du har skrivit är kvar.',
  proveByCode: 'Använd en kod i stället',
  proveByPassword: 'Använd lösenordet i stället',
  prove: 'Bekräfta',
  turnedOff: 'Tvåstegsverifieringen är av.',
}
export type SecondFactorTexts = typeof secondFactorSv

export const secondFactorProblemsSv: SecondFactorProblemTexts = {
  'second-factor-needed': () => ({
    title: 'Slå på tvåstegsverifiering först',
    detail: 'Ditt konto ger åtkomst till många företag, så lösenordet räcker inte. Slå på tvåstegsverifiering för att fortsätta.',
  }),
  'step-up-needed': () => ({
    title: 'Bekräfta att det är du',
    detail: 'Det var ett tag sedan du loggade in. Bekräfta med lösenordet eller en kod och försök igen.',
  }),
  'second-factor-on': () => ({ title: 'Tvåstegsverifieringen är redan på', detail: 'Stäng av den först om du har bytt telefon.' }),
  'second-factor-off': () => ({ title: 'Tvåstegsverifieringen är inte på', detail: 'Börja om med att slå på den.' }),
}
