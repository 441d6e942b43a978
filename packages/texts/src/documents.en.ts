import type { DocumentsTexts } from './documents.sv.ts'

export const documentsEn: DocumentsTexts = {
  add: 'Add documents',
  search: 'Search documents',
  searchWhat: 'Title or note',
  noneTitle: 'No documents',
  noneFound: 'Change the search.',
  noneYet: 'Upload a PDF or a picture. A photo from your phone will do.',
  noneReading: 'There are no documents in the service.',
  openNamed: (title) => `Open ${title}`,
  title: 'Title',
  titleMissing: 'Type a title.',
  note: 'Note',
  file: 'File',
  edit: 'Change',
  save: 'Save document',
  saved: (title) => `${title} is saved.`,
  remove: 'Remove',
  removeTitle: (title) => `Remove ${title}?`,
  removeConsequence: 'The document is removed with its file.',
  removed: (title) => `${title} has been removed.`,
}
