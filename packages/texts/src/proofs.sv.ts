export const proofsSv = {
  /** By what is checked: the receipt of an end or an upgrade, or the certificate of a deletion. */
  heading: { end: 'Kontrollera kvittot', deletion: 'Kontrollera intyget', upgrade: 'Kontrollera kvittot' },
  hash: 'SHA-256',
  seal: 'Signerat',
  sealed: (place: number, keyId: string) => `Nummer ${place} i kundens kedja, med portalens nyckel ${keyId}`,
  paperWhat:
    'Filen i den här PDF:en bär signaturen. Med den går det att kontrollera också utan portalen. På sidan nedan svarar portalen om kvittonumret och kontrollsumman hör ihop.',
  unsealed: 'Utfärdat innan portalen signerade. På sidan nedan svarar portalen om kvittonumret och kontrollsumman hör ihop.',
  download: 'Ladda ner bevis (JSON)',
  fileName: { end: 'Kvitto-bevis', deletion: 'Raderingsintyg-bevis', upgrade: 'Uppgradering-bevis' },
  title: 'Är kvittot äkta?',
  qr: 'QR-kod till sidan som svarar på om kvittot är äkta',
  lead: 'Skriv kvittonumret och kontrollsumman från kvittot eller intyget. Ingen inloggning behövs, och ingenting av innehållet visas.',
  number: 'Kvittonummer',
  numberHint: 'Till exempel 2026-7K3M-9QXA',
  checksum: 'Kontrollsumma (SHA-256)',
  checksumHint: '64 tecken: siffror och bokstäverna a–f',
  check: 'Kontrollera',
  genuine: 'Äkta',
  genuineWhat: (receiptNumber: string) => `Portalen har utfärdat ${receiptNumber} med den här kontrollsumman. Ingenting i det har ändrats.`,
  notGenuine: 'Inte äkta',
  notGenuineWhat: 'Numret och kontrollsumman hör inte ihop med något som portalen har utfärdat. Jämför dem med kvittot, tecken för tecken.',
  numberMissing: 'Skriv kvittonumret.',
  checksumWrong: 'Kontrollsumman har 64 tecken: siffror och bokstäverna a–f.',
  covers: 'Det här täcker kontrollsumman',
  coversWhat: {
    end: 'Kvitto på avslut: numret, tjänsten, båda kundnumren, vad som valdes, av vilken part och när, skälet, vad var och en kunde före och efter, kontrollerna, bevarandetiden, raderingsdagen och regelversionen.',
    deletion:
      'Raderingsintyg: numret, tjänsten, båda kundnumren, vem som bestämde och när, hur mycket av varje slag som raderades, räkenskapsåren och den senaste exportens manifest.',
    upgrade:
      'Kvitto på uppgradering: numret, tjänsten före och efter, båda kundnumren, när, vad var och en kunde före och efter, och innehållets kontrollsumma.',
  },
  coversNot: 'Företagens namn täcks inte: ett företag kan byta namn.',
  withoutPortal: 'Kontrollera utan portalen',
  withoutPortalWhat: (command: string, keys: string) =>
    `Bevisfilen visar också om ett kvitto har ändrats, tagits bort eller flyttats i kundens kedja. Kör ${command} med bevisen i ordning; portalens publika nycklar finns på ${keys}.`,
}
export type ProofsTexts = typeof proofsSv
