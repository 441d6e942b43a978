import { Button, CloseButton, FileButton, Progress } from '@mantine/core'
import { FILE_TYPES, filesTakenBy, type RecordKind } from '@portal/domain'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import classes from './files.module.css'
import { type SendFile, type Upload, useUploads } from './use-uploads.ts'

type Props = {
  readonly label: string
  /** The kind of record that a file will belong to. */
  readonly kind: RecordKind
  /** Whether several files are taken at once. */
  readonly several: boolean
  readonly send: SendFile
}

/** Takes files that are dropped or chosen, several at once; a phone offers its camera. Refusals are told file by file. */
export const AddFiles = ({ label, kind, several, send }: Props) => {
  const { types } = filesTakenBy(kind)
  // Types and endings: not every system knows the type of a `.heic` file, and would grey it out.
  const accept = types.flatMap((type) => [type, ...FILE_TYPES[type].map((ending) => `.${ending}`)]).join(',')
  const { files } = useTexts()
  const [over, setOver] = useState(false)
  const { uploads, add, dismiss, isBusy } = useUploads(send)
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <div className={classes['adding']}>
      <div
        className={classes['drop']}
        data-over={over || undefined}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false)
          void add([...event.dataTransfer.files].slice(0, several ? undefined : 1))
        }}
      >
        <FileButton multiple={several} accept={accept} onChange={(chosen) => void add(chosenFiles(chosen))} inputProps={{ 'aria-label': label }}>
          {(props) => (
            <Button {...props} variant="default" loading={isBusy} leftSection={<IconUpload size={18} stroke={1.75} />}>
              {label}
            </Button>
          )}
        </FileButton>
        <p className={classes['what']}>{over ? files.drop : types.includes('application/pdf') ? files.what : files.picture}</p>
      </div>
      <div role="status" className={classes['uploads']}>
        {uploads.map((each) => (
          <OneUpload key={each.key} upload={each} onDismiss={() => dismiss(each.key)} />
        ))}
      </div>
    </div>
  )
}

/** A button that takes one file gives it alone, or nothing. */
const chosenFiles = (chosen: readonly File[] | File | null): readonly File[] => (chosen === null ? [] : chosen instanceof File ? [chosen] : chosen)

const OneUpload = ({ upload: { name, share, problem }, onDismiss }: { readonly upload: Upload; readonly onDismiss: () => void }) => {
  const { files, frame, problem: told } = useTexts()
  if (problem) {
    return (
      <div className={classes['refused']}>
        <Banner tone="danger" title={files.refused(name)}>
          {told(problem).detail}
        </Banner>
        <CloseButton aria-label={frame.close} onClick={onDismiss} className={classes['dismiss']} />
      </div>
    )
  }
  return (
    <div>
      <p className={classes['what']}>{files.sending(name)}</p>
      <Progress value={share * 100} aria-label={files.sending(name)} />
    </div>
  )
}
