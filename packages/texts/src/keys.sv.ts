/** The list of the keys that do something everywhere. */
export const keysSv = {
  title: 'Kortkommandon',
  what: {
    list: 'Visa den här listan',
    search: 'Sök eller gå till en sida, en kund eller ett kvitto',
    move: 'Välj i en lista eller bland alternativ',
    press: 'Öppna, eller skicka det som är ifyllt',
    tick: 'Kryssa i en ruta',
    close: 'Stäng en dialog eller meny',
    calendar: 'Öppna kalendern i ett datumfält',
    skip: 'Hoppa till innehållet, på en sida som just har öppnats',
  },
  space: 'Mellanslag',
  asks: 'Visa listan med tangenten ?',
  asksWhat: 'Stäng av det om du styr datorn med rösten. Gäller den här webbläsaren.',
}
export type KeysTexts = typeof keysSv
