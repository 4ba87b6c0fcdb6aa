import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // A worker that loads a part of itself only where a browser lacks it is a module.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The map is loaded by itself, after the first screen's words and figures; it is as large as all the rest.
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3004' } },
})
