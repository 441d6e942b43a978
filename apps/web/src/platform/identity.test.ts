import { expect, it } from 'vitest'
import { askForIdentity, letAskForIdentity } from './identity.ts'

it('asks once for acts that are refused at the same moment, and anew for later ones', async () => {
  const answers: ((isProven: boolean) => void)[] = []
  const leave = letAskForIdentity(() => new Promise((give) => answers.push(give)))
  const both = [askForIdentity(), askForIdentity()]
  expect(answers).toHaveLength(1)
  answers[0]?.(true)
  expect(await Promise.all(both)).toEqual([true, true])
  const later = askForIdentity()
  expect(answers).toHaveLength(2)
  answers[1]?.(false)
  expect(await later).toBe(false)
  leave()
  expect(await askForIdentity()).toBe(false)
})
