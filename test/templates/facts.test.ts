import {describe, expect, it} from 'vitest'
import {slotFacts} from '../../server/src/lexicon/placeholder-facts.ts'
import {factFor, factsFor} from '../../server/src/templates/facts.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {exampleFacts} from '../support/templates.ts'

const workspace = new Workspace('residency.yaml', exampleFacts)
const known = {workspace, program: workspace.program('st-brendan')}

describe('the fact for a slot', () => {
  it.each([
    ['[Your Name]', 'Sujata Basnet'],
    ['[NAME]', 'Sujata Basnet'],
    ['[your full name]', 'Sujata Basnet'],
    ['<insert name here>', 'Sujata Basnet'],
    ['{{applicant_name}}', 'Sujata Basnet'],
    ['[Name, degree]', 'Sujata Basnet, MBBS'],
    ['[MD/MBBS]', 'MBBS'],
    ['<insert AAMC ID>', '15920486'],
    ['[AAMC ID]', '15920486'],
    [`\${aamcId}`, '15920486'],
    ['[Your 8-digit AAMC ID]', '15920486'],
    ['[Email]', 'sujata.basnet@example.org'],
    ['[your e-mail address]', 'sujata.basnet@example.org'],
    ['[phone with country code]', '+1 330-555-0147'],
    ['[Phone]', '+1 330-555-0147'],
    ['[graduation year]', '2021'],
    ['[visa you need]', 'J-1'],
    ['[your Step 3 status today]', 'passed'],
    ['[ECFMG status]', 'certified'],
    ['[Program Name]', 'St. Brendan Medical Center'],
    ['{{program_name}}', 'St. Brendan Medical Center'],
    ['{{ programName }}', 'St. Brendan Medical Center'],
    ['%PROGRAM_NAME%', 'St. Brendan Medical Center'],
    ['[name of the program]', 'St. Brendan Medical Center'],
    ['[Hospital]', 'St. Brendan Medical Center'],
    ['[program id or name]', 'st-brendan'],
    ['[Internal Medicine/Pediatrics]', 'Internal Medicine'],
    ['[specialty]', 'Internal Medicine'],
    ['[Program Director]', 'Dr. Paul Adeyinka'],
    ["[director's name]", 'Dr. Paul Adeyinka'],
    ['[Dr. Last Name]', 'Dr. Adeyinka'],
    ['[title and last name of the program director]', 'Dr. Adeyinka'],
    ['[program code]', '5208140C0'],
    ['[program city and state]', 'Scranton, PA'],
  ])('%s is %s', (slot, fact) => {
    expect(factFor(slot, known)).toBe(fact)
  })

  it.each([
    ['[Last Name]', 'could be anybody’s'],
    ['[your hospital]', 'the applicant’s own hospital is not known'],
    ['[your program]', 'the applicant has none'],
    ['[date]', 'no such fact'],
    ['[city]', 'could be the applicant’s'],
    ['[patient name]', 'never'],
    ['[clinic]', 'no such fact'],
    ['[name of the attending]', 'no such fact'],
    ['[mentor name]', 'no such fact'],
    ['[]', 'says nothing'],
    ['____', 'says nothing'],
  ])('%s is none: %s', (slot) => {
    expect(factFor(slot, known)).toBeUndefined()
    expect(factsFor(slot, known)).toEqual([])
  })

  it('is read by the title before it', () => {
    expect(factFor('[Last Name]', known, 'Dear Dr. ')).toBe('Adeyinka')
    expect(factFor('[Name]', known, 'Dear Dr ')).toBe('Adeyinka')
    expect(factFor('[Name]', known, 'Dear ')).toBe('Dr. Adeyinka')
    expect(factFor('[director]', known, 'To: Dr. ')).toBe('Paul Adeyinka')
    expect(factFor('[your name]', known, 'Dear ')).toBe('Sujata Basnet')
  })

  it('keeps the small words of a last name, and leaves degrees', () => {
    const director = (name: string): string | undefined => factFor('[Dr. Last Name]', {program: {director: name}})
    expect(director('Dr. Maria de la Cruz')).toBe('Dr. de la Cruz')
    expect(director('Helen Marchetti, MD, MPH')).toBe('Dr. Marchetti')
    expect(director('Prof. Anna Lind')).toBe('Prof. Lind')
    expect(director('Dr. Lee')).toBe('Dr. Lee')
  })

  it('is unknown where nothing is known', () => {
    for (const {wordings} of slotFacts)
      for (const wording of wordings) expect(factFor(`[${wording}]`, {})).toBeUndefined()
  })

  it('is a choice where several would do: what is particular about a program', () => {
    expect(factFor('[specific reasons]', known)).toBeUndefined()
    expect(factsFor('[specific reasons]', known)).toEqual([
      'Nepali-language continuity clinic',
      'heart failure bridge visits',
    ])
    expect(factsFor('[Your Name]', known)).toEqual(['Sujata Basnet'])
  })
})

describe('the wordings of slots', () => {
  it('mean one thing each', () => {
    const all = slotFacts.flatMap(({wordings}) => wordings)
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    expect(all.filter((one) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(one))).toEqual([])
  })

  it('are each understood as they stand', () => {
    for (const {wordings, fact} of slotFacts)
      for (const wording of wordings)
        expect(
          factsFor(`[${wording}]`, {workspace, program: known.program}).length > 0 || fact.endsWith('-id'),
          wording,
        ).toBe(true)
  })
})
