import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { signOut } from '../../platform/sign-in.ts'
import { useTexts } from '../../platform/texts.ts'
import { useSubmit } from '../../platform/use-submit.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** Ends every session of the visitor after asking. Returns the dialog and the function that opens it. */
export const useLeaveEverywhere = () => {
  const { frame } = useTexts()
  const [opened, setOpened] = useState(false)
  const { running, error, submit } = useSubmit(() => signOut('everywhere'))
  const dialog = (
    <ConfirmDialog
      opened={opened}
      title={frame.logOutEverywhereTitle}
      confirm={frame.logOutEverywhere}
      running={running}
      onConfirm={() => void submit()}
      onClose={() => setOpened(false)}
    >
      <p>{frame.logOutEverywhereWhat}</p>
      <Refusal error={error} />
    </ConfirmDialog>
  )
  return { dialog, ask: () => setOpened(true) }
}
