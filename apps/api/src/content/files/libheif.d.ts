/** The package has types of its WebAssembly only. */
declare module 'libheif-js/wasm-bundle.js' {
  /** RGBA, eight bits each, row by row. */
  type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }
  type HeifImage = {
    readonly get_width: () => number
    readonly get_height: () => number
    readonly is_primary: () => boolean
    /** Decodes, turned as the file says. `null`: it cannot be decoded. */
    readonly display: (into: Pixels, done: (pixels: Pixels | null) => void) => void
  }
  const libheif: { readonly HeifDecoder: new () => { readonly decode: (bytes: Uint8Array) => readonly HeifImage[] } }
  export default libheif
}
