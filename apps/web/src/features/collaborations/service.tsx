import type { CollaborationView } from '@portal/contract'
import { PlannedEndTag } from '../../parts/planned-end.tsx'
import { ServiceName } from '../../parts/service-mark.tsx'

/** The service of a row, with its last day where an end is planned. */
export const Service = ({ collaboration: { service, plannedEnd } }: { readonly collaboration: CollaborationView }) =>
  plannedEnd ? (
    <>
      <ServiceName of={service} /> <PlannedEndTag plan={plannedEnd} />
    </>
  ) : (
    <ServiceName of={service} />
  )
