import { useEffect, useState } from 'react'

export const Part = ({ open }: { readonly open: boolean }) => {
  if (open) useState(1)
  useEffect(() => {
    document.title = String(open)
  }, [])
  return <img src="logo.png" />
}
