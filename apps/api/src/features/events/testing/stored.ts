import type { EventType } from '@portal/domain'
import { STORED_PLANS } from './stored-plans.ts'
import { IN_SERVICE, type Stored, stored } from './stored-row.ts'

const RECEIPT = '"receiptNumber":"2026-AB12-CD34","terminationId":"01939f2e-0000-7000-8000-000000000002"'

/**
 * Rows of every type, as earlier releases stored them. They must stay readable, however the types change. A type without a row does not compile. A
 * new row is added when a type's details change; no row is ever changed or removed.
 */
export const STORED: { readonly [T in EventType]: readonly [Stored, ...Stored[]] } = {
  'collaboration-requested': [
    stored('pair', `{${IN_SERVICE}}`, 'Byrån AB frågade Kund AB om ett samarbete i Utlägg.', 'Byrån AB asked Kund AB to collaborate in Utlägg.'),
  ],
  'collaboration-accepted': [
    stored(
      'pair',
      `{${IN_SERVICE}}`,
      'Samarbetet i Utlägg mellan Kund AB och Byrån AB började.',
      'The collaboration in Utlägg between Kund AB and Byrån AB began.',
    ),
  ],
  'collaboration-declined': [
    stored(
      'pair',
      `{${IN_SERVICE}}`,
      'Förfrågan från Byrån AB till Kund AB om Utlägg avböjdes.',
      'The request of Byrån AB to Kund AB for Utlägg was declined.',
    ),
  ],
  'collaboration-withdrawn': [
    stored(
      'pair',
      `{${IN_SERVICE}}`,
      'Byrån AB återkallade sin förfrågan till Kund AB om Utlägg.',
      'Byrån AB withdrew its request to Kund AB for Utlägg.',
    ),
  ],
  'collaboration-ended': [
    stored(
      'pair',
      `{${IN_SERVICE},${RECEIPT},"outcome":"delete"}`,
      'Samarbetet i Utlägg mellan Kund AB och Byrån AB avslutades. Uppsagd, all data raderas.',
      'The collaboration in Utlägg between Kund AB and Byrån AB was ended. Cancelled, all data deleted.',
    ),
    stored(
      'pair',
      `{${IN_SERVICE},${RECEIPT},"outcome":"delete","planned":true}`,
      'Samarbetet i Utlägg mellan Kund AB och Byrån AB avslutades som planerat. Uppsagd, all data raderas.',
      'The collaboration in Utlägg between Kund AB and Byrån AB was ended as planned. Cancelled, all data deleted.',
    ),
  ],
  ...STORED_PLANS,
  'agency-access-fell': [
    stored(
      'pair',
      `{${IN_SERVICE},${RECEIPT}}`,
      'Byrån AB förlorade läsåtkomsten till Utlägg hos Kund AB.',
      'Byrån AB lost its read access to Utlägg at Kund AB.',
    ),
    stored(
      'pair',
      `{${IN_SERVICE}}`,
      'Byrån AB förlorade läsåtkomsten till Utlägg hos Kund AB.',
      'Byrån AB lost its read access to Utlägg at Kund AB.',
    ),
  ],
  'agency-access-returned': [
    stored('pair', `{${IN_SERVICE}}`, 'Byrån AB fick tillbaka läsåtkomsten till Utlägg hos Kund AB.', 'Byrån AB can read Utlägg at Kund AB again.'),
  ],
  'agency-access-taken-away': [
    stored(
      'pair',
      `{${IN_SERVICE},"terminationId":"01939f2e-0000-7000-8000-000000000002"}`,
      'Åtkomsten för Byrån AB till Utlägg hos Kund AB togs bort.',
      'The access of Byrån AB to Utlägg at Kund AB was taken away.',
    ),
    stored(
      'pair',
      `{${IN_SERVICE},"terminationId":"01939f2e-0000-7000-8000-000000000002","resting":true}`,
      'Rätten för Byrån AB att läsa Utlägg hos Kund AB vid ett nytt samarbete togs bort.',
      'The right of Byrån AB to read Utlägg at Kund AB in a new collaboration was taken away.',
    ),
  ],
  'deletion-scheduled': [
    stored(
      'pair',
      `{${IN_SERVICE},${RECEIPT},"on":"2026-12-27"}`,
      'Utlägg hos Kund AB ska raderas 27 december 2026.',
      'Utlägg at Kund AB is to be deleted on 27 December 2026.',
    ),
  ],
  'deletion-cancelled': [
    stored('pair', `{${IN_SERVICE},${RECEIPT}}`, 'Raderingen av Utlägg hos Kund AB stoppades.', 'The deletion of Utlägg at Kund AB was cancelled.'),
  ],
  'deletion-held': [
    stored(
      'pair',
      `{${IN_SERVICE},${RECEIPT},"lastDay":"2027-03-01"}`,
      'Innehållet i Utlägg hos Kund AB bevaras av rättsliga skäl till och med 1 mars 2027.',
      'The content of Utlägg at Kund AB is under legal hold up to and including 1 March 2027.',
    ),
  ],
  'deletion-released': [
    stored(
      'pair',
      `{${IN_SERVICE},${RECEIPT}}`,
      'Det rättsliga bevarandet av Utlägg hos Kund AB är upphävt.',
      'The legal hold on Utlägg at Kund AB was lifted.',
    ),
  ],
  'deletion-carried-out': [
    stored('pair', `{${IN_SERVICE},${RECEIPT}}`, 'Innehållet i Utlägg hos Kund AB är raderat.', 'The content of Utlägg at Kund AB has been deleted.'),
  ],
  'subscription-upgraded': [
    stored(
      'pair',
      `{"from":"eekonomi-fakturering","service":"eekonomi-smart","subscriptionId":"01939f2e-0000-7000-8000-000000000001",
        "receiptNumber":"2026-AB12-CD34","upgradeId":"01939f2e-0000-7000-8000-000000000003"}`,
      'eEkonomi Fakturering hos Kund AB uppgraderades till eEkonomi Smart.',
      'eEkonomi Fakturering at Kund AB was upgraded to eEkonomi Smart.',
    ),
  ],
  'main-contact-set': [
    stored('shared', '{"person":"Eva Lind"}', 'Eva Lind blev huvudkontakt för Kund AB.', 'Eva Lind became main contact of Kund AB.'),
  ],
  'user-added': [
    stored(
      'company',
      '{"person":"Eva Lind","role":"user"}',
      'Eva Lind lades till i Kund AB som användare.',
      'Eva Lind was added to Kund AB as user.',
    ),
    stored(
      'pair',
      '{"person":"Eva Lind","role":"administrator"}',
      'Eva Lind lades till i Kund AB som administratör.',
      'Eva Lind was added to Kund AB as administrator.',
    ),
  ],
  'user-activated': [
    stored('company', '{"person":"Eva Lind","role":"user"}', 'Eva Lind aktiverade sitt konto.', 'Eva Lind activated their account.'),
  ],
  'user-changed': [
    stored(
      'company',
      '{"person":"Eva Lind","change":"role","role":"auditor"}',
      'Eva Lind fick rollen revisor hos Kund AB.',
      'Eva Lind got the role auditor at Kund AB.',
    ),
    stored(
      'pair',
      '{"person":"Eva Lind","change":"status","status":"inactive"}',
      'Eva Lind hos Kund AB inaktiverades.',
      'Eva Lind at Kund AB was deactivated.',
    ),
    stored(
      'company',
      '{"person":"Eva Lind","change":"status","status":"active"}',
      'Eva Lind hos Kund AB aktiverades.',
      'Eva Lind at Kund AB was activated.',
    ),
    stored(
      'company',
      '{"person":"Eva Lind","change":"licences"}',
      'Licenserna för Eva Lind hos Kund AB ändrades.',
      'The licences of Eva Lind at Kund AB were changed.',
    ),
    stored('company', '{"person":"Eva Lind"}', 'Eva Lind hos Kund AB ändrades.', 'Eva Lind at Kund AB was changed.'),
  ],
  'user-removed': [stored('company', '{"person":"Eva Lind"}', 'Eva Lind togs bort från Kund AB.', 'Eva Lind was removed from Kund AB.')],
  'auditor-access-ended': [
    stored(
      'company',
      '{"person":"Eva Lind"}',
      'Eva Lind läser inte längre hos Kund AB: revisorstiden är slut.',
      'Eva Lind no longer reads at Kund AB: the auditor’s time is over.',
    ),
  ],
  'reminder-sent': [
    stored(
      'pair',
      `{${IN_SERVICE},"persons":3}`,
      'En påminnelse om Utlägg hos Kund AB skickades till 3 personer.',
      'A reminder about Utlägg at Kund AB was sent to 3 people.',
    ),
  ],
  'payroll-backup-handed-over': [
    stored(
      'pair',
      '{"service":"lon","subscriptionId":"01939f2e-0000-7000-8000-000000000001"}',
      'Säkerhetskopian av Lön lämnades över till Kund AB.',
      'The backup of Lön was handed over to Kund AB.',
    ),
  ],
  'sie-imported': [
    stored(
      'company',
      '{"service":"eekonomi-smart","subscriptionId":"01939f2e-0000-7000-8000-000000000001","vouchers":1,"rows":2}',
      'En SIE-fil importerades i eEkonomi Smart hos Kund AB: 1 verifikation.',
      'A SIE file was imported into eEkonomi Smart at Kund AB: 1 voucher.',
    ),
    stored(
      'company',
      '{"service":"eekonomi-smart","subscriptionId":"01939f2e-0000-7000-8000-000000000001","vouchers":1,"rows":2,"removed":295}',
      'En SIE-fil importerades i eEkonomi Smart hos Kund AB: 1 verifikation. Den ersatte 295 verifikationer.',
      'A SIE file was imported into eEkonomi Smart at Kund AB: 1 voucher. It replaced 295 vouchers.',
    ),
  ],
  'voucher-corrected': [
    stored(
      'company',
      '{"service":"eekonomi-smart","subscriptionId":"01939f2e-0000-7000-8000-000000000001","voucher":"A 12","reversal":"A 13","replacement":"A 14"}',
      'Verifikation A 12 i eEkonomi Smart hos Kund AB rättades med A 13 och A 14.',
      'Voucher A 12 in eEkonomi Smart at Kund AB was corrected by A 13 and A 14.',
    ),
  ],
  'sie-import-undone': [
    stored(
      'company',
      '{"service":"eekonomi-smart","subscriptionId":"01939f2e-0000-7000-8000-000000000001","vouchers":1,"restored":295}',
      'En import i eEkonomi Smart hos Kund AB ångrades: 1 verifikation togs bort och 295 verifikationer kom tillbaka.',
      'An import into eEkonomi Smart at Kund AB was undone: 1 voucher was removed and 295 vouchers came back.',
    ),
    stored(
      'company',
      '{"service":"eekonomi-smart","subscriptionId":"01939f2e-0000-7000-8000-000000000001","vouchers":2,"restored":0}',
      'En import i eEkonomi Smart hos Kund AB ångrades: 2 verifikationer togs bort.',
      'An import into eEkonomi Smart at Kund AB was undone: 2 vouchers were removed.',
    ),
  ],
  'register-imported': [stored('company', '{"rows":12}', 'Registret importerades: 12 rader.', 'The register was imported: 12 rows.')],
}
