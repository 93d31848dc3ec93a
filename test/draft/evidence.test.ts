import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {hasNamedSetting, hasNumber, isOwnAction, tellsEvent} from '../../server/src/questions/evidence.ts'
import type {Sentence} from '../../server/src/text/sentence.ts'

const ask = (text: string, question: (sentence: Sentence) => boolean): boolean =>
  readDraft({text, path: 'x.md', kind: 'personal-statement'}).sentences.some(question)

describe('the applicant acts', () => {
  it.each([
    'I admitted a child with croup.',
    'On the third night I sat with her father and drew the heart on a napkin.',
    'In Toledo I followed four to six adult inpatients a day.',
    'My resident and I simplified the list with the pharmacist.',
    'We rewrote the page.',
    'When the morning team asked for it, I put the tasks on one sheet.',
    "I'd taught the course twice before anyone came.",
    'I was tired, but called the cardiologist anyway.',
    'For two years in Georgia I covered a 36-bed ward.',
    'I then quietly moved the cuff to the other arm.',
    'Before rounds I had already phoned the mother.',
    'That winter I was covering the clinic alone.',
    'I gave saline.',
    'I led a project on hand washing.',
    'I developed a score that nurses could read.',
    'Covered a medical ward of 36 beds on one night in four.',
    'I wanted to leave, and then examined him again.',
    'i wrote the rota for the whole ward',
    'I have run a small library for interns.',
    'We, the three interns, built a shelf for the spacers.',
  ])('%s', (text) => {
    expect(ask(text, isOwnAction)).toBe(true)
  })
})

describe('the applicant does not act', () => {
  it.each([
    'I am dedicated and motivated.',
    'I have always wanted to be a doctor.',
    'I developed a passion for children.',
    'I gained extensive experience in many fields.',
    'I was deeply moved by her courage.',
    'She treated me like a son.',
    'My mother worked nights so that I could study.',
    'I believe that a dedicated physician is needed.',
    'I would have helped him.',
    'I felt that nobody listened.',
    'The nurse who called me had seen it first.',
    'She said, "I gave him the tablets every day."',
    'I honed my communication skills.',
    'Medicine has taught me patience.',
    'I am a motivated, well-rounded and driven physician.',
  ])('%s', (text) => {
    expect(ask(text, isOwnAction)).toBe(false)
  })
})

describe('a sentence counts', () => {
  it.each([
    ['I saw 40 patients a day.', true],
    ['Three of them came back.', true],
    ['Half of our families spoke Nepali.', true],
    ['I passed Step 3.', false],
    ['I give 110 percent.', false],
    ['One never stops learning.', false],
    ['I am available 24/7.', false],
  ])('%s %s', (text, expected) => {
    expect(ask(text, hasNumber)).toBe(expected)
  })
})

describe('a sentence names its setting', () => {
  it.each([
    ['It happened in Pokhara.', true],
    ['The clinic of Wrenfield Children’s Hospital taught it to me.', true],
    ['On our medical ward nobody slept.', true],
    ['I work well in a team.', false],
    ['I am interested in Pediatrics.', false],
    ['In a hospital one learns patience.', false],
  ])('%s %s', (text, expected) => {
    expect(ask(text, hasNamedSetting)).toBe(expected)
  })
})

describe('a sentence tells what happened', () => {
  it.each([
    ['The nurse called at four.', true],
    ['She kept the drawing on her wall.', true],
    ['His father, a tailor, carried him for two days.', true],
    ['A boy stopped breathing.', true],
    ['Medicine is a demanding field.', false],
    ['I am dedicated to my patients.', false],
    ['Communication is needed in every field.', false],
  ])('%s %s', (text, expected) => {
    expect(ask(text, tellsEvent)).toBe(expected)
  })
})
