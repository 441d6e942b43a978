import { CloseButton } from '@mantine/core'
import { useEffect } from 'react'
import classes from './notice-bar.module.css'
import { useUiWords } from './words.ts'

type Props = { readonly notice: { readonly key: number; readonly text: string } | null; readonly onClose: () => void }
const SHOWN_FOR = 8_000

/** Tells what has just been done. Screen readers announce it because the live region exists before it has any text. */
export const NoticeBar = ({ notice, onClose }: Props) => {
  const { close } = useUiWords()
  useEffect(() => {
    if (!notice) return undefined
    const timer = setTimeout(onClose, SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [notice, onClose])
  return (
    <div role="status" className={classes['place']}>
      {notice && (
        <div key={notice.key} className={classes['notice']}>
          <span>{notice.text}</span>
          <CloseButton aria-label={close} onClick={onClose} variant="transparent" c="inherit" />
        </div>
      )}
    </div>
  )
}
