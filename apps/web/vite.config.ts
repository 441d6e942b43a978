import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'
import { page } from './build/page.ts'

/** What the log-in needs: everything that the main script imports, and what the first texts of both languages share. */
const FIRST_VISIT =
  /[\\/](apps[\\/]web[\\/]src[\\/]main\.tsx|texts[\\/]src[\\/](first|format|language|problems|tell)\.ts|domain[\\/]src[\\/]users[\\/]password\.ts)$/
/** What every signed-in visitor needs, and what the texts of both languages share besides. */
const SIGNED_IN = /[\\/]src[\\/]app[\\/]signed-in\.ts$|[\\/]packages[\\/]texts[\\/]src[\\/](?!index|sv|en)[^.]+\.ts$/
/** What estimates a password as it is typed. Only the forms that choose one load it. */
const PASSWORDS = /[\\/]packages[\\/]passwords[\\/]|[\\/]node_modules[\\/](@zxcvbn-ts|fastest-levenshtein)[\\/]/
const PARTS = /[\\/]src[\\/](ui|parts|platform)[\\/]|[\\/]node_modules[\\/]/
/** The features whose screens share most of their code. */
const featureOf = (id: string): string | null => /[\\/]src[\\/]features[\\/](terminations|records)[\\/]/.exec(id)?.[1] ?? null

export default defineConfig({
  plugins: [react(), page(), compression({ include: /\.(js|css|html|svg|txt)$/, threshold: 1024, logLevel: 'silent' })],
  build: {
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    // One style sheet, loaded before the first paint and kept: nothing moves because a screen's own styles come later.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A file for the log-in, one for every signed-in visitor, one for the other shared parts, one for each large feature: few requests,
          // and large files compress better.
          groups: [
            { name: 'first-visit', test: FIRST_VISIT, priority: 4 },
            { name: 'signed-in', test: SIGNED_IN, priority: 3 },
            { name: 'passwords', test: PASSWORDS, priority: 3 },
            { name: 'parts', test: PARTS, priority: 2 },
            { name: featureOf, debugName: 'features', priority: 1 },
          ],
        },
      },
    },
  },
})
