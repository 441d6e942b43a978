import type { FileView } from '@portal/contract'
import { Anchor, Button, UnstyledButton } from '@mantine/core'
import { IconFileTypePdf, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import classes from './files.module.css'
import { fileAddress, type Holder } from './files.queries.ts'
import { RemoveFile } from './remove-file.tsx'

/** Larger pictures, in bytes, are fetched only when the visitor opens them and not for the thumbnail. */
const SMALL = 1_000_000

type Props = { readonly holder: Holder; readonly file: FileView; readonly writes?: boolean }

/** A file to save by its name. A picture is shown small, and large after a click. */
export const OneFile = ({ holder, file, writes = false }: Props) => {
  const { files, frame } = useTexts()
  const [isLarge, show] = useState(false)
  const address = fileAddress(holder, file)
  return (
    <li className={classes['file']}>
      {file.mediaType === 'application/pdf' ? (
        <IconFileTypePdf size={40} stroke={1.25} className={classes['icon']} aria-hidden="true" />
      ) : (
        <UnstyledButton aria-label={files.show(file.name)} className={classes['picture']} onClick={() => show(true)}>
          {file.size < SMALL ? <img src={address} alt="" loading="lazy" /> : <IconPhoto size={40} stroke={1.25} />}
        </UnstyledButton>
      )}
      <div className={classes['words']}>
        <Anchor href={address} download={file.name} aria-label={files.save(file.name)}>
          {file.name}
        </Anchor>
        <p className={classes['what']}>
          {files.size(file.size)}
          {file.original && ` · ${files.copied}`}
        </p>
      </div>
      {writes && <RemoveFile holder={holder} file={file} />}
      <Dialog opened={isLarge} title={file.name} size="lg" onClose={() => show(false)}>
        <img src={address} alt={file.name} className={classes['large']} />
        <div className={classes['ways']}>
          <Button variant="default" onClick={() => show(false)} data-autofocus>
            {frame.close}
          </Button>
        </div>
      </Dialog>
    </li>
  )
}
