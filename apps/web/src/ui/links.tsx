import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'

type To = { readonly to: string; readonly children: ReactNode; readonly 'aria-label'?: string }

/** A link that looks like a button: for the one thing a page leads on to. */
export const ButtonLink = (props: ButtonProps & To) => <Button component={Link} {...props} />

export const TextLink = (props: AnchorProps & To) => <Anchor component={Link} {...props} />
