import {describe, expect, it} from 'vitest'
import {greetedAs, isSamePerson, type Person, personsIn} from '../../server/src/questions/email/persons.ts'

const one = (name: string): Person => {
  const [person] = personsIn(name)
  if (!person) throw new Error(`${name} is nobody`)
  return person
}

describe('the people a line names', () => {
  it.each([
    ['Dr. Helen Marchetti <gme@example.org>', ['Dr. Helen Marchetti']],
    ['Ms. Joyce Trammell, Program Coordinator', ['Ms. Joyce Trammell']],
    ['Helen Marchetti, MD; Anil Rao', ['Helen Marchetti', 'Anil Rao']],
    ['Drs. Lee and Rao', ['Drs. Lee', 'Rao']],
    ['2027-03-16 phone, Dr. Lee', ['Dr. Lee']],
    ['Dr. Ana de la Cruz', ['Dr. Ana de la Cruz']],
    ['program office', []],
    ['Lakeshore Hospital, Internal Medicine Residency', []],
    ['gme@example.org', []],
  ])('%s', (line, names) => {
    expect(personsIn(line).map(({start, end}) => line.slice(start, end))).toEqual(names)
  })

  it.each([
    ['Dr. Helen Marchetti', 'Dr. Marchetti'],
    ['Dr Lee', 'Dr. Lee'],
    ['Dr. Ana de la Cruz', 'Dr. de la Cruz'],
    ['Helen Marchetti, MD', 'Helen Marchetti'],
  ])('are greeted: %s', (name, greeting) => {
    expect(greetedAs(one(name))).toBe(greeting)
  })
})

describe('two names', () => {
  it.each([
    ['Dr. Marchetti', 'Helen Marchetti'],
    ['Dr. Núñez', 'Dr. Ines Nunez'],
    ['Dr. Mueller', 'Dr. Jürgen Müller'],
    ['Dr. Okonjo-Reed', 'Dr. Reed'],
    ["Dr. O'Brien", 'Dr. OBrien'],
  ])('are one person: %s, %s', (a, b) => {
    expect(isSamePerson(one(a), one(b))).toBe(true)
  })
  it.each([
    ['Dr. Helen Marchetti', 'Dr. Helen Rao'],
    ['Dr. Marchetty', 'Dr. Marchetti'],
  ])('are two people: %s, %s', (a, b) => {
    expect(isSamePerson(one(a), one(b))).toBe(false)
  })
})
