import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { ServiceMark } from '../../parts/service-mark.tsx'
import { useTexts } from '../../platform/texts.ts'
import { DIALOG_TRANSITION } from '../../ui/dialog.tsx'
import classes from './go-to.module.css'
import { rememberPlace } from './latest.ts'
import { type Page, usePlaces } from './use-places.ts'

type Props = { readonly pages: readonly Page[]; readonly opened: boolean; readonly onClose: () => void }

/** One field that leads to any customer, page or receipt, and to acts. The arrow keys choose, Enter goes. */
const GoTo = ({ pages, opened, onClose }: Props) => {
  const { goTo } = useTexts()
  return (
    <Modal.Root opened={opened} onClose={onClose} size="lg" yOffset="10dvh" transitionProps={DIALOG_TRANSITION}>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content radius="lg" aria-label={goTo.title}>
        <Modal.Body p={0}>
          <Places pages={pages} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
export default GoTo

const Places = ({ pages, onClose }: Pick<Props, 'pages' | 'onClose'>) => {
  const { goTo } = useTexts()
  const navigate = useNavigate()
  const combobox = useCombobox({ opened: true })
  const [typed, setTyped] = useState('')
  const { groups, searching, ends } = usePlaces(typed, pages)
  const places = groups.flatMap((group) => group.places)
  const keys = places.map(({ key }) => key).join(' ')
  const { selectFirstOption } = combobox
  useEffect(() => void selectFirstOption(), [keys, selectFirstOption])
  const go = (key: string) => {
    const place = places.find((each) => each.key === key)
    if (!place) return
    rememberPlace(place)
    onClose()
    void navigate(place.to)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={go} withinPortal={false}>
      <Combobox.EventsTarget>
        <TextInput
          size="lg"
          variant="unstyled"
          className={classes['field'] ?? ''}
          aria-label={goTo.open}
          placeholder={goTo.hint}
          leftSection={<IconSearch size={20} stroke={1.75} />}
          value={typed}
          maxLength={100}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes['options'] ?? ''} aria-label={goTo.title}>
        {groups.map(({ heading, places: some }) => (
          <Combobox.Group key={heading} label={heading}>
            {some.map(({ key, label, note, service }) => (
              <Combobox.Option key={key} value={key} className={classes['option'] ?? ''}>
                <span className={classes['label']}>
                  {service && <ServiceMark of={service} size="small" />}
                  {label}
                </span>
                {note !== '' && <span className={classes['note']}>{note}</span>}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <p className={classes['status']} role="status">
        {places.length === 0 && typed.trim() !== '' && (searching ? goTo.searching : goTo.nothing(typed.trim()))}
        {typed.trim() === '' && ends && goTo.what}
      </p>
    </Combobox>
  )
}
