/** What the page says before any script has run. */
export const pageSv = {
  description:
    'Se vilka tjänster ditt företag och din redovisningsbyrå delar, vem som har åtkomst och vad som händer när ett samarbete avslutas. Logga in på Mina tjänster.',
  needsScript: 'Mina tjänster behöver JavaScript. Slå på det i webbläsaren och läs in sidan på nytt.',
  slow: 'Det tar längre tid än vanligt att läsa in sidan. Vänta, eller läs in den på nytt.',
  broken: 'Sidan kunde inte läsas in. Kontrollera anslutningen och läs in den på nytt.',
  reload: 'Läs in sidan på nytt',
}
export type PageTexts = typeof pageSv
