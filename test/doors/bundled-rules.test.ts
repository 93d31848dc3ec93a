import {mkdtempSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'
import {describe, expect, it} from 'vitest'
import {bare} from '../../scripts/build/examples.mjs'
import type {Catalogue} from '../../server/src/lint/catalogue.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {root} from '../support/project.ts'

/** All a rule is, its functions as their names. */
const told = ({rules}: Catalogue): readonly unknown[] =>
  rules.map((rule: Rule) =>
    Object.entries(rule).map(([name, value]) => [
      name,
      name === 'examples' ? '' : typeof value === 'function' ? 'function' : value,
    ]),
  )

describe('the rules in a bundle', () => {
  it('are the rules of the sources but for their examples', {timeout: 60_000}, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'))
    try {
      const outfile = join(folder, 'catalogue.cjs')
      await build({
        absWorkingDir: root,
        entryPoints: ['server/src/rules/catalogue.ts'],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        plugins: [bare],
        logLevel: 'error',
        tsconfigRaw: {compilerOptions: {target: 'es2023', verbatimModuleSyntax: true, alwaysStrict: false}},
      })
      const bundled = createRequire(import.meta.url)(outfile) as {readonly catalogue: Catalogue}
      expect(told(bundled.catalogue)).toEqual(told(catalogue))
      for (const {examples} of bundled.catalogue.rules) expect(examples).toEqual({flagged: [], clean: []})
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})
