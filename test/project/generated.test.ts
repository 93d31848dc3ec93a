import {expect, it} from 'vitest'
import {everything, isFresh} from '../../scripts/generate/everything.ts'
import {root} from '../support/project.ts'

it('every generated file is what the generator writes', async () => {
  const wanted = await everything(root)
  expect(wanted.length).toBeGreaterThan(10)
  expect(wanted.filter((one) => !isFresh(root, one)).map(([path]) => path)).toEqual([])
})
