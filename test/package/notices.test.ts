import {describe, expect, it} from 'vitest'
import {isFresh} from '../../scripts/generate/everything.ts'
import {bundledPackages, noticesPath, printNotices} from '../../scripts/generate/notices.ts'
import {root} from '../support/project.ts'

/** Licences that ask for no more than to be printed. */
const welcome = ['MIT', 'ISC', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

describe('what others wrote of the bundles', () => {
  const packages = bundledPackages(root)

  it('is under licences that ask for no more than to be printed', () => {
    expect(packages.map(({name}) => name)).toContain('remark-parse')
    expect(packages.filter(({license}) => !welcome.includes(license))).toEqual([])
  })

  it('is printed in the notices: `npm run generate` writes them', () => {
    expect(isFresh(root, [noticesPath, printNotices(root, packages)])).toBe(true)
  })
})
