import type { Texts } from '@portal/texts'
import { ActionIcon } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { fileAddress } from '../files/files.queries.ts'
import own from './documents.module.css'
import type { Document } from './documents.queries.ts'

export const documentColumns = ({ documents, files }: Texts, id: string, open: (recordId: string) => void): readonly Column<Document>[] => [
  {
    key: 'title',
    header: documents.title,
    width: 'minmax(0, 2fr)',
    leading: true,
    cell: ({ id: recordId, content: { title } }) => (
      <Opener label={documents.openNamed(title)} onOpen={() => open(recordId)}>
        {title}
      </Opener>
    ),
  },
  { key: 'date', header: documents.date, width: '7rem', cell: ({ content: { date } }) => date },
  { key: 'note', header: documents.note, width: 'minmax(0, 2fr)', cell: ({ content: { note } }) => note || '–' },
  { key: 'file', header: documents.file, width: '8rem', cell: ({ file }) => file && `${typeOf(file.mediaType)}, ${files.size(file.size)}` },
  {
    key: 'save',
    header: documents.file,
    width: '2.5rem',
    action: true,
    cell: ({ id: recordId, file }) =>
      file && (
        <ActionIcon
          component="a"
          href={fileAddress({ id, recordId }, file)}
          download={file.name}
          variant="subtle"
          size={36}
          aria-label={files.save(file.name)}
          className={own['save']}
        >
          <IconDownload size={18} stroke={1.75} />
        </ActionIcon>
      ),
  },
]

/** `image/png` → `PNG`. */
const typeOf = (mediaType: string): string => mediaType.slice(mediaType.indexOf('/') + 1).toUpperCase()
