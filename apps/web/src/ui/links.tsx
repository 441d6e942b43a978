import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'

type To = { readonly to: string; readonly children: ReactNode; readonly 'aria-label'?: string; readonly onClick?: () => void }

/** A link that looks like a button, for the main step that follows a page. */
export const ButtonLink = (props: ButtonProps & To) => <Button component={Link} {...props} />

export const TextLink = (props: AnchorProps & To) => <Anchor component={Link} {...props} />
