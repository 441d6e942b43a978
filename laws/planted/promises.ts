export const forget = (work: () => Promise<void>): void => {
  work()
}
export const misuse = (names: readonly string[], save: (name: string) => Promise<void>): void => {
  names.forEach(async (name) => {
    await save(name)
  })
}
