import {expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {readFormFields} from '../../server/src/draft/form-fields.ts'

const fieldsOf = (text: string): ReadonlyArray<readonly [string, string]> =>
  readFormFields(readDraft({text, path: 'a.md', kind: 'experience'})).map(({name, plain}) => [name, plain.text])

it('what made an entry meaningful ends at the next heading of its depth, and not at a deeper one', () => {
  expect(fieldsOf('# Ward\n\nOne.\n\n## Most meaningful\n\nTwo.\n\n### Why\n\nThree.\n\n## Then\n\nFour.\n')).toEqual([
    ['entry', 'Ward\n\nOne.\n\nThen\n\nFour.'],
    ['meaningful part', 'Two.\n\nWhy\n\nThree.'],
  ])
})
