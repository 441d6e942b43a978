import type { PlannedEndType } from '@portal/domain'
import { IN_SERVICE, type Stored, stored } from './stored-row.ts'

const PLAN = '"plannedEndId":"01939f2e-0000-7000-8000-000000000004","lastDay":"2026-12-31"'

/** Rows about planned ends; part of `STORED`. */
export const STORED_PLANS: { readonly [T in PlannedEndType]: readonly [Stored, ...Stored[]] } = {
  'end-planned': [
    stored(
      'pair',
      `{${IN_SERVICE},${PLAN},"outcome":"delete"}`,
      'Samarbetet i Utlägg mellan Kund AB och Byrån AB ska avslutas. Sista dag: 31 december 2026. Därefter: uppsagd, all data raderas.',
      'The collaboration in Utlägg between Kund AB and Byrån AB is to end. Last day: 31 December 2026. After that: cancelled, all data deleted.',
    ),
  ],
  'planned-end-moved': [
    stored(
      'pair',
      `{${IN_SERVICE},${PLAN},"from":"2026-11-30"}`,
      'Det planerade avslutet i Utlägg hos Kund AB flyttades. Sista dag var 30 november 2026 och är nu 31 december 2026.',
      'The planned end in Utlägg at Kund AB was moved. The last day was 30 November 2026 and is now 31 December 2026.',
    ),
  ],
  'planned-end-called-off': [
    stored(
      'pair',
      `{${IN_SERVICE},${PLAN}}`,
      'Det planerade avslutet i Utlägg hos Kund AB (sista dag 31 december 2026) ställdes in.',
      'The planned end in Utlägg at Kund AB (last day 31 December 2026) was cancelled.',
    ),
    stored(
      'pair',
      `{${IN_SERVICE},${PLAN},"next":"2027-01-31"}`,
      'Det planerade avslutet i Utlägg hos Kund AB (sista dag 31 december 2026) ställdes in. Den andra partens plan gäller nu: sista dag 31 januari 2027.',
      'The planned end in Utlägg at Kund AB (last day 31 December 2026) was cancelled. The other side’s plan comes next: last day 31 January 2027.',
    ),
  ],
  'planned-end-in-the-way': [
    stored(
      'pair',
      `{${IN_SERVICE},${PLAN},"reasons":["main-contact-missing"]}`,
      'Det planerade avslutet i Utlägg hos Kund AB (sista dag 31 december 2026) kunde inte genomföras: kunden saknar huvudkontakt. ' +
        'Nya försök görs varje dag i 14 dagar.',
      'The planned end in Utlägg at Kund AB (last day 31 December 2026) could not be carried out: the customer has no main contact. ' +
        'It is tried again every day for 14 days.',
    ),
  ],
  'planned-end-lapsed': [
    stored(
      'pair',
      `{${IN_SERVICE},${PLAN}}`,
      'Det planerade avslutet i Utlägg hos Kund AB (sista dag 31 december 2026) gick inte att genomföra på 14 dagar och gäller inte längre.',
      'The planned end in Utlägg at Kund AB (last day 31 December 2026) could not be carried out in 14 days and no longer applies.',
    ),
  ],
}
