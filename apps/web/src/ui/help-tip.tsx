import { Popover, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import classes from './help-tip.module.css'

/** A question mark that explains the word beside it, by mouse, touch or keyboard. `label`: the question that it answers. */
export const HelpTip = ({ label, children }: { readonly label: string; readonly children: string }) => {
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover opened={opened} onChange={(open) => open || close()} width={300} position="bottom-start" withArrow shadow="md" returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes['mark']}
          aria-label={label}
          onClick={toggle}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          // Escape closes the explanation alone, and not the dialog that it stands in.
          data-mantine-stop-propagation={opened}
          data-noprint
        >
          <span aria-hidden="true">?</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes['what']}>
        <span role="status">{children}</span>
      </Popover.Dropdown>
    </Popover>
  )
}
