import { ownAccount } from '@portal/contract'
import { addressOf } from '../../platform/call.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { DownloadButton } from '../../ui/download-button.tsx'
import classes from './own-account.module.css'

/** Saves everything that is kept about the person as a file. */
export const OwnData = () => {
  const { ownAccount: words } = useTexts()
  return (
    <Card title={words.data}>
      <p className={classes['what']}>{words.dataWhat}</p>
      <DownloadButton href={addressOf(ownAccount.data, {})}>{words.download}</DownloadButton>
    </Card>
  )
}
