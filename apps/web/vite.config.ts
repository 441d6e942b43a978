import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Everything that a first visit needs is one file, which compresses better and takes one request instead of twenty.
            { name: 'first-visit', test: /[\\/]src[\\/](app[\\/]routes|features[\\/]session[\\/]log-in-page)\.tsx$/ },
          ],
        },
      },
    },
  },
})
