import { useEffect } from 'react'
import { Outlet, ScrollRestoration, useNavigation } from 'react-router-dom'
import { dismissNotice, useNotice } from '../platform/notices.ts'
import { useFirstTexts } from '../platform/texts.ts'
import { BusyBar } from '../ui/busy-bar.tsx'
import { keepFocus } from '../ui/keep-focus.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { UiWordsProvider } from '../ui/words.ts'

/** The frame around every page, logged in or not. */
export const Root = () => {
  const { frame } = useFirstTexts()
  const notice = useNotice()
  useEffect(keepFocus, [])
  const busy = useNavigation().location !== undefined
  return (
    <UiWordsProvider value={frame}>
      <BusyBar busy={busy} />
      <Outlet />
      <NoticeBar notice={notice} onClose={dismissNotice} />
      <ScrollRestoration getKey={({ pathname, key }) => (key === 'default' ? pathname : key)} />
    </UiWordsProvider>
  )
}
