import type { SubscriptionView } from '@portal/contract'
import { useState } from 'react'
import { useHasOpenForm } from '../../platform/open-forms.ts'

const MORE: Readonly<Record<SubscriptionView['access'], number>> = { none: 0, read: 1, write: 2 }

/**
 * The service as its page shows it. If the access gets less while a form is open, the page stays as it was until the form is closed, so that what has
 * been typed can be copied; saving is refused by the portal. `gone`: there is no access any more. `lost`: it has become less since the page was opened.
 */
export const useHeld = (now: SubscriptionView, gone: boolean) => {
  const [first] = useState(now.access)
  const [held, hold] = useState(now)
  const isTyping = useHasOpenForm()
  const lost = gone || MORE[now.access] < MORE[first]
  const keeps = isTyping && lost && (gone || MORE[now.access] < MORE[held.access])
  if (!keeps && held !== now) hold(now)
  return { shown: keeps ? held : now, lost, keeps }
}
