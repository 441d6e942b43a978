import type { Texts } from '@portal/texts'
import type { ReactNode } from 'react'
import { useTexts } from '../platform/texts.ts'
import { DownloadButton } from '../ui/download-button.tsx'
import { Card } from '../ui/card.tsx'
import { Facts } from '../ui/facts.tsx'
import { TextLink } from '../ui/links.tsx'
import { Qr } from '../ui/qr.tsx'
import { genuinePath } from './genuine-path.ts'
import classes from './proof-card.module.css'

/** How a receipt or certificate is proved: its checksum, and where anybody can ask whether it is genuine. `children`: its proof as a file. */
export const ProofCard = ({
  issued: { receiptNumber, sha256 },
  kind,
  children,
}: {
  readonly kind: keyof Texts['proofs']['heading']
  readonly issued: { readonly receiptNumber: string; readonly sha256: string }
  readonly children?: ReactNode
}) => {
  const { proofs } = useTexts()
  const path = genuinePath(receiptNumber, sha256)
  return (
    <Card title={proofs.heading[kind]}>
      <div className={classes['proof']}>
        <Qr text={new URL(path, location.origin).href} label={proofs.qr} />
        <div>
          <Facts items={[[proofs.hash, sha256]]} />
          <p>
            <TextLink to={path}>{proofs.title}</TextLink>
          </p>
          {children}
        </div>
      </div>
    </Card>
  )
}

/** Downloads the proof as a file. */
export const ProofFile = ({ href }: { readonly href: string }) => <DownloadButton href={href}>{useTexts().proofs.download}</DownloadButton>
