import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API answers while the screens are developed. */
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What a first visit needs is one file: it compresses better, and takes one journey instead of twenty.
            { name: 'first-visit', test: /[\\/]src[\\/](app[\\/]routes|features[\\/]session[\\/]log-in-page)\.tsx$/ },
          ],
        },
      },
    },
  },
})
