import type { KeysTexts } from './keys.sv.ts'

export const keysEn: KeysTexts = {
  title: 'Keyboard shortcuts',
  what: {
    list: 'Show this list',
    search: 'Search, or go to a page, a customer or a receipt',
    move: 'Choose in a list or among alternatives',
    press: 'Open, or send what is filled in',
    tick: 'Tick a box',
    close: 'Close a dialog or menu',
    calendar: 'Open the calendar in a date field',
    skip: 'Skip to the content, on a page that has just been opened',
  },
  space: 'Space',
  asks: 'Show the list with the key ?',
  asksWhat: 'Turn it off if you control the computer by voice. For this browser.',
}
