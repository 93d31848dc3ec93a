import {defineConfig} from 'vitest/config'

const common = {
  pool: 'threads' as const,
  isolate: false,
  testTimeout: 20_000,
  setupFiles: ['test/support/chance.ts'],
}

/** Whole drafts, literate cases, all templates, all phrases, random texts, built bundles, the project about itself; the rest is quick. */
const whole = [
  'test/rules/**/*.test.ts',
  'test/corpus/**/*.test.ts',
  'test/doors/**/*.test.ts',
  'test/lexicon/**/*.test.ts',
  'test/package/**/*.test.ts',
  'test/project/**/*.test.ts',
  'test/draft/{plain,targets-table}.test.ts',
  'test/templates/templates.test.ts',
  'test/text/{write-good,page}.test.ts',
  'test/syntaxes/grammars.test.ts',
  'test/fuzz/**/*.test.ts',
]

export default defineConfig({
  test: {
    // Sources that have not changed are not compiled again.
    experimental: {fsModuleCache: true},
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...whole, 'test/editor/**'],
        },
      },
      {test: {...common, name: 'whole', include: whole, globalSetup: 'test/support/build.ts'}},
    ],
  },
})
