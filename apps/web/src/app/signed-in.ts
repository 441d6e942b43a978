/** The frame and the screens that a signed-in visitor sees first, as one piece of code: one request instead of one for each part that they share. */
export * as collaborations from './collaborations-page.tsx'
export * as shell from './shell/shell.tsx'
export * as start from './start-page.tsx'
