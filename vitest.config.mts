import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    globalSetup: 'test/support/build.ts',
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
})
