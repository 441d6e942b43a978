import type { Page } from '@playwright/test'

export type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A picture of one pixel. */
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64')

/** Chooses a file in the open dialog as a person does: by the field's button and the browser's file window. */
export const chooseFile = async (page: Page, label: string, file: ChosenFile): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByLabel(label).click()
  await (await chooser).setFiles(file)
}
