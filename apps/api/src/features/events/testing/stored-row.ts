import type { EventAudience } from '@portal/domain'

/** A stored row of the event log, and how it must be told. `details`: the JSON of that column. */
export type Stored = { readonly audience: EventAudience; readonly details: string; readonly sv: string; readonly en: string }
export const stored = (audience: EventAudience, details: string, sv: string, en: string): Stored => ({ audience, details, sv, en })

/** The service that an event is about, as JSON. */
export const IN_SERVICE = '"service":"utlagg","subscriptionId":"01939f2e-0000-7000-8000-000000000001"'
