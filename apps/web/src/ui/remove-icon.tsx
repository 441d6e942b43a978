import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'

type Props = { readonly label: string; readonly disabled?: boolean; readonly onRemove: () => void }

/** Takes a row out of a form, or one thing out of a list. */
export const RemoveIcon = ({ label, disabled = false, onRemove }: Props) => (
  <ActionIcon variant="subtle" color="red" size={36} className="no-print" disabled={disabled} aria-label={label} onClick={onRemove}>
    <IconTrash size={18} stroke={1.75} />
  </ActionIcon>
)
