import { formatOf } from './format.ts'
import { passwordFaultSv } from './password-faults.sv.ts'
import type { FirstProblemTexts } from './problems.ts'

const { number, plural } = formatOf('sv')

/** Seconds to wait, in minutes when they are many. */
const patience = (seconds: number): string =>
  seconds < 120 ? plural(seconds, { one: 'sekund', other: 'sekunder' }) : plural(Math.ceil(seconds / 60), { one: 'minut', other: 'minuter' })

/** The problems that somebody may meet before logging in. */
export const firstProblemsSv: FirstProblemTexts = {
  unauthenticated: () => ({ title: 'Du är inte inloggad', detail: 'Logga in för att fortsätta.' }),
  'invalid-credentials': () => ({
    title: 'Inloggningen misslyckades',
    detail: 'E-postadressen eller lösenordet stämmer inte. Försök igen eller välj ett nytt lösenord.',
  }),
  'identity-not-proven': () => ({
    title: 'Det stämmer inte',
    detail: 'Lösenordet eller koden är fel. En kod gäller bara en gång och en kort stund, så kontrollera att telefonens klocka går rätt.',
  }),
  forbidden: () => ({ title: 'Du får inte göra det här', detail: 'Det krävs en annan behörighet. Be en administratör i företaget om hjälp.' }),
  'origin-refused': () => ({ title: 'Anropet kom från en okänd adress', detail: 'Öppna portalen på dess egen adress och försök igen.' }),
  'not-found': () => ({
    title: 'Det du söker finns inte',
    detail: 'Det kan ha tagits bort, eller så har du inte åtkomst till det. Gå tillbaka och försök igen.',
  }),
  'invitation-invalid': () => ({ title: 'Länken gäller inte längre', detail: 'Den kan ha använts eller ersatts av en nyare. Be om en ny inbjudan.' }),
  'password-unfit': ({ fault }) => ({ title: 'Välj ett annat lösenord', detail: passwordFaultSv[fault] }),
  'payload-too-large': ({ limit }) => ({ title: 'Innehållet är för stort', detail: `Det får vara högst ${number(Math.floor(limit / 1024))} kB.` }),
  'too-many-requests': ({ retryAfter }) => ({
    title: 'För många försök',
    detail: `Vänta ${patience(retryAfter)} och försök igen.`,
  }),
  'storage-full': () => ({
    title: 'Det finns inte plats för mer just nu',
    detail: 'Ingenting sparades. Felet är hos oss och vi har fått veta det – försök igen senare.',
  }),
  unexpected: () => ({ title: 'Något gick fel hos oss', detail: 'Försök igen. Hjälper inte det, kontakta supporten och uppge felkoden.' }),
  unavailable: () => ({
    title: 'Tjänsten går inte att nå just nu',
    detail: 'Det är tillfälligt. Vänta en stund och försök igen – ingenting har gått förlorat.',
  }),
}
