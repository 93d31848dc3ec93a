import {describe, expect, it} from 'vitest'
import {fileNameFor, unusedFileName} from '../../server/src/templates/file-name.ts'
import {fillTemplate, targetsAsked} from '../../server/src/templates/fill.ts'
import {findTemplate} from '../../server/src/templates/find.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {exampleFacts} from '../support/templates.ts'

const workspace = new Workspace('residency.yaml', exampleFacts)
const program = workspace.program('wrenfield')

describe('a template, filled', () => {
  it('has the known facts, and its open slots numbered anew', () => {
    const body = `\${1:[your name]}, \${2:[what you saw]}, $1, \${3:[AAMC ID]}, \${4:[when]}, $2\${0}`
    expect(fillTemplate({body}, {workspace})).toEqual({
      snippet: `Sujata Basnet, \${1:[what you saw]}, Sujata Basnet, 15920486, \${2:[when]}, \${1}\${0}`,
      text: 'Sujata Basnet, [what you saw], Sujata Basnet, 15920486, [when], [what you saw]',
      open: 2,
    })
  })

  it('takes the option that the target decides, and leaves other choices', () => {
    const body = `\${1|med-peds,pediatrics|} \${2|Internal Medicine,Pediatrics|} \${3|img,us|}$0`
    expect(fillTemplate({body}, {program}).text).toBe('pediatrics Pediatrics img')
    expect(fillTemplate({body}, {program, target: 'med-peds'}).text).toBe('med-peds Internal Medicine img')
    expect(fillTemplate({body}, {program}).snippet).toBe(`pediatrics Pediatrics \${1|img,us|}\${0}`)
    expect(fillTemplate({body}, {}).open).toBe(0)
  })

  it('fills a track from a target that was chosen, and asks for one only then', () => {
    const body = `target: \${1|internal-medicine,pediatrics|} \${2:[track]} \${3|img,us|}$0`
    expect(fillTemplate({body}, {target: 'pediatrics'}).text).toBe('target: pediatrics Pediatrics img')
    expect(fillTemplate({body}, {}).text).toBe('target: internal-medicine [track] img')
    expect(targetsAsked({body})).toEqual(['internal-medicine', 'pediatrics'])
    expect(targetsAsked({body: body.replace('[track]', '[your name]')})).toEqual([])
    expect(targetsAsked({body: `\${1:[track]}$0`})).toEqual([])
    expect(targetsAsked({body: ''})).toEqual([])
  })

  it('escapes what a fact has of snippet syntax, and of quotation marks in front matter', () => {
    const body = `---\nprogram: "\${1:[program name]}"\n---\n\n"\${1}"$0`
    const odd = {name: `St. "Hope" \${1} \\ Clinic`}
    const {text, snippet} = fillTemplate({body}, {program: odd})
    expect(text).toBe(`---\nprogram: "St. \\"Hope\\" \${1} \\\\ Clinic"\n---\n\n"St. "Hope" \${1} \\ Clinic"`)
    expect(fillTemplate({body: snippet}, {}).text).toBe(text)
  })

  it('reads a slot by what stands before it on its line', () => {
    expect(fillTemplate({body: `x\nDear Dr. \${1:[Last Name]},$0`}, {program}).text).toBe('x\nDear Dr. Marchetti,')
  })
})

describe('the file of a template', () => {
  const reply = findTemplate('soap-reply') ?? {}
  const year = findTemplate('statements/single-year') ?? {}

  it('is named by program and target', () => {
    expect(fileNameFor(reply, {program})).toBe('emails/wrenfield-reply.md')
    expect(fileNameFor(reply, {program: {name: 'St. Brendan’s Médical Center'}})).toBe(
      'emails/st-brendans-medical-center-reply.md',
    )
    expect(fileNameFor(reply, {})).toBe('emails/program-reply.md')
    expect(fileNameFor(year, {})).toBe('statements/preliminary-medicine.md')
    expect(fileNameFor(year, {target: 'transitional-year'})).toBe('statements/transitional-year.md')
    expect(fileNameFor(findTemplate('interview/teamwork') ?? {}, {})).toBeUndefined()
  })

  it('gets a number where one of its name is there', () => {
    const taken = new Set(['emails/wrenfield-reply.md', 'emails/wrenfield-reply-2.md'])
    expect(unusedFileName('emails/wrenfield-reply.md', (path) => taken.has(path))).toBe('emails/wrenfield-reply-3.md')
    expect(unusedFileName('criteria.md', () => false)).toBe('criteria.md')
  })
})
