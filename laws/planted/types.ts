type Shape = { readonly kind: 'circle' } | { readonly kind: 'square' }
export const nameOf = (shape: Shape): string => {
  switch (shape.kind) {
    case 'circle':
      return 'round'
    default:
      return ''
  }
}
export const parse = (text: string): any => JSON.parse(text)
export const claim = (value: unknown): string => value as string
export const say = (text: string): void => console.log(text)
export const textOf = (json: string): string => JSON.parse(json)
