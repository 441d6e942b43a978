export const usersSv = {
  title: 'Användare och tjänster',
}
export type UsersTexts = typeof usersSv
