import type { CollaborationView } from '@portal/contract'
import { PlannedEndTag } from '../../parts/planned-end.tsx'

/** The service of a row, with its last day where an end is planned. */
export const Service = ({ collaboration: { service, plannedEnd } }: { readonly collaboration: CollaborationView }) =>
  plannedEnd ? (
    <>
      {service.name} <PlannedEndTag plan={plannedEnd} />
    </>
  ) : (
    service.name
  )
