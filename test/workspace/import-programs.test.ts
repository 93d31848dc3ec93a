import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {states} from '../../server/src/lexicon/states.ts'
import {type Imported, importPrograms} from '../../server/src/workspace/import-programs.ts'
import type {Program} from '../../server/src/workspace/shape.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

const done = (csv: string, workspace = '', skipsBadRows = false): Imported => {
  const outcome = importPrograms({csv, workspace, skipsBadRows})
  if (outcome.is === 'refused') throw new Error(outcome.mistakes.map(({message}) => message).join('\n'))
  return outcome
}

/** The programs that a table adds to an empty file, as the file is read again. */
const programsOf = (...lines: readonly string[]): ReadonlyArray<Partial<Program>> => {
  const workspace = new Workspace('residency.yaml', done(table(...lines)).text)
  expect(workspace.troubles).toEqual([])
  return workspace.programs
}

/** The mistakes of a table: the words they stand under, the column, the message. */
const mistakesOf = (csv: string, workspace = ''): ReadonlyArray<readonly [string, string | undefined, string]> => {
  const outcome = importPrograms({csv, workspace})
  if (outcome.is !== 'refused') throw new Error(`imported: ${outcome.text}`)
  return outcome.mistakes.map(({in: where, span, column, message}) => {
    expect(message).toMatch(/^[“\p{Lu}].*[.?]$/u)
    expect(message.length).toBeLessThanOrEqual(160)
    return [(where === 'csv' ? csv : workspace).slice(span.start, span.end), column, message]
  })
}

describe('a table of programs', () => {
  it('becomes programs with everything that its columns say', () => {
    expect(
      programsOf(
        'Id,Program,AKA,City,State,Track,NRMP Code,PD,Visas,Applied,Statement,Notes',
        'cedar,Cedar Hollow Hospital,CHH; Cedar,Toledo,Ohio,Peds,1234320c0,Dr. Lee,"J1; H1-B",x,ps\\peds.md,"complex-care clinic; one, two"',
      ),
    ).toEqual([
      {
        id: 'cedar',
        name: 'Cedar Hollow Hospital',
        aliases: ['CHH', 'Cedar'],
        city: 'Toledo',
        state: 'OH',
        track: 'pediatrics',
        code: '1234320C0',
        director: 'Dr. Lee',
        visas: ['J-1', 'H-1B'],
        applied: true,
        statement: 'ps/peds.md',
        specifics: ['complex-care clinic', 'one, two'],
      },
    ])
  })

  it('leaves open what a cell leaves open', () => {
    expect(programsOf('Program,Track,Code,State,Visas,Applied,Notes', 'Cedar Hollow,,,,?,,')).toEqual([
      {id: 'cedar-hollow', name: 'Cedar Hollow'},
    ])
  })

  it.each([
    ['commas', 'Program,City\nOxbow Hospital,Toledo\n'],
    ['semicolons', 'Program;City\nOxbow Hospital;Toledo\n'],
    ['tabs', 'Program\tCity\nOxbow Hospital\tToledo\n'],
    ['CRLF', 'Program,City\r\nOxbow Hospital,Toledo\r\n'],
    ['old Mac line ends', 'Program,City\rOxbow Hospital,Toledo'],
    ['a byte order mark', '\uFEFFProgram,City\nOxbow Hospital,Toledo\n'],
    ['a byte order mark before quotation marks', '\uFEFF"Program","City"\r\n"Oxbow Hospital" ,"Toledo"\r\n'],
    ['the line by which Excel tells the delimiter', 'sep=;\r\nProgram;City\r\nOxbow Hospital;Toledo\r\n'],
    ['empty rows and cells at the end', 'Program,City,,\n\n,,,\nOxbow Hospital,Toledo,,\n,,,\n'],
    ['line ends inside a cell', 'Program,"City\n(of the hospital)"\n"Oxbow\r\nHospital",Toledo\n'],
    ['headers in capitals, with signs', ' PROGRAM_NAME *,city:\nOxbow Hospital,Toledo\n'],
  ])('may be written with %s', (_name, csv) => {
    expect(new Workspace('', done(csv).text).programs).toEqual([{id: 'oxbow', name: 'Oxbow Hospital', city: 'Toledo'}])
  })

  it.each([
    ['Program', 'name'],
    ['Institution', 'name'],
    ['Hospital Name', 'name'],
    ['Program/Program Name/Institution', 'name'],
    ['programName', 'name'],
  ])('may call the name %s', (header) => {
    expect(programsOf(`City,${header}`, 'Toledo,Oxbow Hospital')).toEqual([
      {id: 'oxbow', name: 'Oxbow Hospital', city: 'Toledo'},
    ])
  })

  it('may have the specialty as its program, as lists of the Match do', () => {
    expect(
      programsOf(
        'State,Institution,Program,Code',
        'OH,Oxbow Hospital,Medicine-Preliminary,1234140P0',
        'OH,Oxbow Hospital,Pediatrics,1234320C0',
      ),
    ).toEqual([
      {id: 'oxbow', name: 'Oxbow Hospital', state: 'OH', track: 'preliminary-medicine', code: '1234140P0'},
      {id: 'oxbow-peds', name: 'Oxbow Hospital', state: 'OH', track: 'pediatrics', code: '1234320C0'},
    ])
  })

  it('may have a place in one column and each visa in its own', () => {
    expect(
      programsOf(
        'Program,Location,J-1 Visa,Sponsors H1B',
        'A,"Toledo, Ohio",yes,no',
        'B,"St. Paul, MN",no,no',
        'C,"Bend, OR",,',
      ),
    ).toMatchObject([
      {city: 'Toledo', state: 'OH', visas: ['J-1']},
      {city: 'St. Paul', state: 'MN', visas: []},
      {city: 'Bend', state: 'OR'},
    ])
  })

  it('names once what it leaves out', () => {
    const csv = table(
      'Program,Rank,ACGME ID,Program Name,Signal',
      'x,1,1400512345,Oxbow Hospital,gold',
      'y,2,1400512346,B Hospital,',
    )
    const {notes, added} = done(csv)
    expect(added.map(({program}) => program.name)).toEqual(['Oxbow Hospital', 'B Hospital'])
    expect(notes.map(({message}) => message)).toEqual([
      'Left out: columns “Rank”, “Signal”. No key of a program is called so.',
      'Left out: column “Program”. Another column holds the same.',
      'Left out: column “ACGME ID”. An ACGME id of 10 digits is no NRMP code, which is what `code:` holds.',
    ])
  })

  it('takes “Program ID” for what its cells show', () => {
    expect(programsOf('Program,Program ID', 'A,1234140C0')).toMatchObject([{code: '1234140C0'}])
    expect(programsOf('Program,ID', 'A,1400512345')).toEqual([{id: 'a', name: 'A'}])
    expect(programsOf('Program,ID', 'A,lakeshore')).toEqual([{id: 'lakeshore', name: 'A'}])
  })
})

describe('a track', () => {
  it.each([
    ['Internal Medicine', 'internal-medicine'],
    ['IM', 'internal-medicine'],
    ['Internal Medicine (Categorical)', 'internal-medicine'],
    ['Medicine-Primary', 'internal-medicine'],
    ['internal-medicine', 'internal-medicine'],
    ['Pediatrics', 'pediatrics'],
    ['Peds', 'pediatrics'],
    ['Paediatrics residency program', 'pediatrics'],
    ['Med-Peds', 'med-peds'],
    ['Internal Medicine/Pediatrics', 'med-peds'],
    ['Medicine and Pediatrics (combined)', 'med-peds'],
    ['IM-Peds', 'med-peds'],
    ['Prelim', 'preliminary-medicine'],
    ['Internal Medicine - Preliminary', 'preliminary-medicine'],
    ['preliminary-medicine', 'preliminary-medicine'],
    ['Transitional Year', 'transitional-year'],
    ['TY', 'transitional-year'],
    ['Categorical', undefined],
  ])('%s is %s', (text, track) => {
    expect(programsOf('Program,Specialty', `A,"${text}"`)[0]?.track).toBe(track)
  })

  it('may be told by two columns', () => {
    expect(
      programsOf('Program,Specialty,Track', 'A,Internal Medicine,Categorical', 'B,Internal Medicine,Preliminary'),
    ).toMatchObject([{track: 'internal-medicine'}, {track: 'preliminary-medicine'}])
    expect(
      programsOf('Program,Specialty,Program Type', 'A,Pediatrics,Community-based', 'B,IM,Preliminary'),
    ).toMatchObject([{track: 'pediatrics'}, {track: 'preliminary-medicine'}])
  })
})

describe('visas', () => {
  it.each([
    ['J1; H1-B', ['J-1', 'H-1B']],
    ['J-1/H-1B', ['J-1', 'H-1B']],
    ['J-1 only', ['J-1']],
    ['J-1 through ECFMG', ['J-1']],
    ['J-1 yes, H-1B no', ['J-1']],
    ['J-1, no H-1B', ['J-1']],
    ['J-1 but not H-1B', ['J-1']],
    ['Yes: J-1 and H1B', ['J-1', 'H-1B']],
    ['no', []],
    ['None', []],
    ['does not sponsor visas', []],
    ['No J-1 or H-1B', []],
    ['Yes', undefined],
    ['no H-1B', undefined],
    ['n/a', undefined],
  ])('%s is %s', (text, visas) => {
    expect(programsOf('Program,Visa(s)', `A,"${text}"`)[0]?.visas).toEqual(visas)
  })

  it.each(['does not sponsor J-1, H-1B', 'case by case', 'J-1; no'])('%s is not guessed at', (text) => {
    expect(mistakesOf(table('Program,Visas', `A,"${text}"`))).toEqual([
      [`"${text}"`.replace(/^"([^,;]*)"$/, '"$1"'), '“Visas”', expect.stringContaining('does not say plainly')],
    ])
  })

  it('that are not named are left open, and the applicant is told', () => {
    const {notes} = done(table('Program,Visas', 'A,Yes', 'B,no H-1B'))
    expect(notes.map(({message}) => message)).toEqual([
      expect.stringContaining('It sponsors visas, and does not say which'),
      expect.stringContaining('Only what is not sponsored is said'),
    ])
  })
})

it.each([
  ['yes', true],
  ['X', true],
  ['✓', true],
  ['TRUE', true],
  ['no', false],
  ['✗', false],
  ['0', false],
  ['', undefined],
])('applied “%s” is %s', (text, applied) => {
  expect(programsOf('Program,Applied?', `A,${text}`)[0]?.applied).toBe(applied)
})

describe('mistakes', () => {
  it('are told all at once, each under its words, with what would be right', () => {
    const csv = table(
      'Program,Code,Track,State,Applied',
      'A,140052112,IM,Ohoi,perhaps',
      'B,1400521123,Famly Medicine,OH,',
      ',1234140C0,Pediatrics,OH,',
      'C,1234140C0,Pediatrics',
      'D,1234320C0,Peds,OH,yes,more',
      'E, "x, y",IM,TX,',
    )
    expect(mistakesOf(csv)).toEqual([
      ['140052112', '“Code”', expect.stringContaining('7 digits, a letter and a digit, such as 1234140C0')],
      ['Ohoi', '“State”', expect.stringContaining('Is it Ohio?')],
      ['perhaps', '“Applied”', expect.stringContaining('yes, no, x, ✓ or blank')],
      ['1400521123', '“Code”', expect.stringContaining('is an ACGME id')],
      ['Famly Medicine', '“Track”', expect.stringContaining('no track')],
      ['', '“Program”', expect.stringContaining('No name')],
      ['1234140C0', '“Code”', expect.stringContaining('would be like 1234320C0')],
      ['C,1234140C0,Pediatrics', undefined, expect.stringContaining('This row has 3 values, and the header has 5')],
      ['D,1234320C0,Peds,OH,yes,more', undefined, expect.stringContaining('This row has 6 values')],
      ['E, "x, y",IM,TX,', undefined, expect.stringContaining('A blank before a quotation mark')],
    ])
  })

  it.each([
    ['no name column', 'Rank,City\n1,Toledo\n', 'No header says'],
    ['an empty file', ' \n\n', 'The file is empty'],
    ['headers alone', 'Program,City\n', 'stands no program'],
    ['a quotation mark that nothing closes', 'Program,City\n"A,Toledo\nB,Akron\n', 'no other one closes'],
    ['text behind a closing quotation mark', 'Program,City\n"A" B,Toledo\n', 'closing quotation mark|no other one'],
    ['Latin-1', 'Program\nSan Jos\uFFFD\n', 'not in UTF-8'],
    ['UTF-16', '\uFFFD\uFFFDP\0r\0o\0g\0r\0a\0m\0\n\0', 'in UTF-16'],
    ['a workbook', 'PK\u0003\u0004\u0014\0\u0006\0', 'Excel workbook'],
    ['several tracks in a row', 'Program,Track\nA,"Pediatrics; Internal Medicine"\n', 'several tracks'],
    ['two tracks in two columns', 'Program,Track,Specialty\nA,Peds,IM\n', 'two tracks'],
    ['too much', `Program\n${'A\n'.repeat(600_000)}`, 'more than 1 MiB'],
    ['too many rows', `Program\n${'A\n'.repeat(5001)}`, '5001 rows'],
    ['an id of two words', 'Program,Id\nA,Lake Shore\n', 'cannot be an id'],
  ])('such as %s are refused', (_name, csv, reason) => {
    expect(mistakesOf(csv)[0]?.[2]).toMatch(new RegExp(reason))
  })

  it('keep everything from being imported, unless bad rows are to be skipped', () => {
    const csv = table('Program,Track', 'A,Surgery', 'B,IM')
    expect(mistakesOf(csv)).toHaveLength(1)
    const {added, skipped} = done(csv, '', true)
    expect(added.map(({program}) => program.name)).toEqual(['B'])
    expect(skipped.map(({span}) => csv.slice(span.start, span.end))).toEqual(['Surgery'])
  })

  it('are found with the places of a file that begins with a byte order mark and ends its lines with CRLF', () => {
    expect(mistakesOf('\uFEFFsep=;\r\nProgram;"Track"\r\n"A\r\n""x""";\r\nB;"Surgery" \r\n')).toEqual([
      ['"Surgery"', '“Track”', expect.anything()],
    ])
  })

  it('in residency.yaml are refused at their place', () => {
    const csv = table('Program', 'A')
    expect(mistakesOf(csv, 'season: 2027\nprograms:\n  - id: [\n')[0]?.[2]).toContain('not valid YAML')
    expect(mistakesOf(csv, 'programs: {id: a}\n')).toEqual([
      ['{id: a}', undefined, expect.stringContaining('a single entry')],
    ])
    expect(mistakesOf(csv, 'programs: all of them\n')[0]?.[0]).toBe('all of them')
    expect(mistakesOf(csv, '- a\n- b\n')[0]?.[2]).toContain('`key: value`')
  })
})

describe('a program that is there already', () => {
  const there = `programs:
  - {id: lakeshore, name: Lakeshore Children's Hospital, aliases: [LCH], state: OH, track: pediatrics, code: 1234320C0, visas: [J-1], director: Dr. Lee}
`

  it.each([
    ['id', 'Id,Program\nLAKESHORE,Another Name\n'],
    ['code', 'Program,Code\nAnother Name,1234320c0\n'],
    ['name', 'Program\nthe lakeshore childrens hospital\n'],
    ['name', 'Program\nL.C.H.\n'],
    ['name', 'Program,Aliases\nAnother Name,lch\n'],
  ])('is known by its %s, and stays as it is', (by, csv) => {
    const {text, added, known, insertion} = done(csv, there)
    expect(text).toBe(there)
    expect([added, insertion]).toEqual([[], undefined])
    expect(known).toMatchObject([{as: 'lakeshore', by, first: undefined}])
  })

  it('is compared, key by key', () => {
    const csv = table('Program,Director,Visas,State,City,AKA,Code', 'LCH,Dr. Ortiz,J-1; H-1B,Ohio,Toledo,LCH,1234320C0')
    expect(done(csv, there).known[0]?.differences).toEqual([
      {key: 'city', kept: undefined, read: 'Toledo'},
      {key: 'director', kept: 'Dr. Lee', read: 'Dr. Ortiz'},
      {key: 'visas', kept: 'J-1', read: 'J-1; H-1B'},
    ])
  })

  it('may stand on an earlier row of the table', () => {
    const csv = table('Program,City', 'Oxbow Hospital,Toledo', 'oxbow hospital,Akron')
    const {known, added} = done(csv)
    expect(added).toHaveLength(1)
    expect(known).toMatchObject([{name: 'oxbow hospital', differences: [{key: 'city', kept: 'Toledo', read: 'Akron'}]}])
    expect(csv.slice(known[0]?.first?.start, known[0]?.first?.end)).toBe('Oxbow Hospital,Toledo')
  })

  it('is another one on another track or in another state', () => {
    const csv = table(
      'Program,Track,State',
      'Lakeshore Childrens Hospital,Med-Peds,OH',
      'Lakeshore Childrens Hospital,Peds,TX',
    )
    expect(done(csv, there).added.map(({program}) => program.id)).toEqual(['lakeshore-med-peds', 'lakeshore-peds'])
  })
})

describe('ids', () => {
  it('are the telling words of the name', () => {
    const names = [
      'St. Brendan Medical Center',
      'The University of Toledo',
      'Hôpital Saint-Éloi',
      'General Hospital',
      '大学病院',
      '¿?',
    ]
    expect(programsOf('Program', ...names).map(({id}) => id)).toEqual([
      'st-brendan',
      'toledo',
      'hopital-saint-eloi',
      'general-hospital',
      'program',
      'program-2',
    ])
  })

  it('are never one that another program goes by', () => {
    const there = 'programs:\n  - {id: a, name: Oxbow}\n  - {id: b, name: Millrace Clinic, aliases: [larkspur]}\n'
    const csv = table(
      'Program,Id,Track,City',
      'Oxbow Hospital,,IM,Toledo',
      'Larkspur Hospital,,,Bend',
      'Pell Clinic,,,',
      'Quay,pell,,',
    )
    expect(done(csv, there).added.map(({program}) => program.id)).toEqual([
      'oxbow-im',
      'larkspur-bend',
      'pell-2',
      'pell',
    ])
  })
})

describe('values are data', () => {
  it.each([
    'a: b # c',
    '=cmd|calc!A0',
    '- x',
    '{a: b}',
    '[x',
    '*anchor',
    '&a',
    '!!str',
    'yes',
    '007',
    '1e5',
    '~',
    '"',
    "'",
    '%x',
    '@x',
    '`x',
    '| x',
    '> x',
    '# x',
    '\u0007bell',
    '<<',
    '---',
    '1234320E5',
  ])('%j is a name and nothing else', (name) => {
    expect(
      programsOf('Program,Notes', `"${name.replaceAll('"', '""')}","${name.replaceAll('"', '""')}"`),
    ).toMatchObject([{name, specifics: [name]}])
  })
})

/** A text as a person may write it: one line, no blanks at its ends. */
const line = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 30})
  .map((text) => text.replace(/[\s\0\uFFFD]+/gu, ' ').trim())
  .filter((text) => text !== '')
const item = line.map((text) => text.replaceAll(';', ',')).filter((text) => text.trim() !== '')

interface Stated {
  readonly program: Partial<Program>
  readonly cells: Readonly<Record<string, string>>
}

const maybe = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(some, {nil: undefined})

const stated: fc.Arbitrary<Stated> = fc
  .record({
    name: line,
    aliases: maybe(fc.uniqueArray(item, {minLength: 1, maxLength: 3})),
    city: maybe(line),
    state: maybe(fc.constantFrom(...Object.keys(states))),
    track: maybe(
      fc.constantFrom<Array<readonly [Program['track'], string]>>(
        ['internal-medicine', 'IM'],
        ['pediatrics', 'Pediatrics'],
        ['med-peds', 'Internal Medicine/Pediatrics'],
      ),
    ),
    director: maybe(line),
    visas: maybe(
      fc.constantFrom<Array<readonly [readonly string[], string]>>(
        [['J-1'], 'J-1 only'],
        [['J-1', 'H-1B'], 'J1; H1-B'],
        [[], 'no'],
      ),
    ),
    applied: maybe(fc.boolean()),
    statement: maybe(line.map((text) => text.replaceAll('\\', '/'))),
    specifics: maybe(fc.uniqueArray(item, {minLength: 1, maxLength: 3})),
  })
  .map(({track, visas, ...rest}) => {
    const given = {...rest, track: track?.[0], visas: visas?.[0]}
    return {
      program: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      cells: {
        name: rest.name,
        aliases: rest.aliases?.join(';') ?? '',
        city: rest.city ?? '',
        state: rest.state === undefined ? '' : (states[rest.state] ?? ''),
        track: track?.[1] ?? '',
        director: rest.director ?? '',
        visas: visas?.[1] ?? '',
        applied: rest.applied === undefined ? '' : rest.applied ? 'yes' : 'no',
        statement: rest.statement ?? '',
        specifics: rest.specifics?.join('; ') ?? '',
      },
    }
  })

const quotedCell = (text: string): string => `"${text.replaceAll('"', '""')}"`

const written = fc.record({
  rows: fc.array(stated, {minLength: 1, maxLength: 6}),
  delimiter: fc.constantFrom(',', ';', '\t'),
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  columns: fc.shuffledSubarray([
    'aliases',
    'city',
    'state',
    'track',
    'director',
    'visas',
    'applied',
    'statement',
    'specifics',
  ]),
  workspace: fc.constantFrom(
    '',
    '# nothing yet\n',
    'season: 2027\nrules: {tone/hedge: off} # mine\n',
    'programs: []\n',
    'programs:\r\n  - {id: zz-1, name: Zz One} # first\r\n\r\nseason: 2027\r\n',
    '\uFEFFprograms:\n- id: zz-1\n  name: "Zz One"\n\n- id: zz-2\n  name: Zz Two\n# the end',
    'programs: [{id: zz-1}, # one\n  {id: zz-2}\n]\nseason: 2027\n',
  ),
})

describe('whatever the table', () => {
  it('everything it says is in the file, everything that was there is there, and a second import adds nothing', () => {
    fc.assert(
      fc.property(written, ({rows, delimiter, eol, mark, columns, workspace}) => {
        const all = ['name', ...columns]
        const csv = `${mark}${[all, ...rows.map(({cells}) => all.map((column) => quotedCell(cells[column] ?? '')))].map((cells) => cells.join(delimiter)).join(eol)}${eol}`
        const {text, added, known} = done(csv, workspace)
        const [before, after] = [new Workspace('', workspace), new Workspace('', text)]
        expect(after.troubles).toEqual([])
        expect(added.length + known.length).toBe(rows.length)
        const place = new Map(csvRows(csv, rows.length).map((start, index) => [start, index]))
        const wanted = added.map(({program: {id}, span}) => {
          const {program} = rows[place.get(span.start) ?? -1] ?? {program: {}}
          return {id, ...Object.fromEntries(Object.entries(program).filter(([key]) => all.includes(key)))}
        })
        expect(after.programs).toEqual([...before.programs, ...wanted])
        expect(new Set(after.programs.map(({id}) => id)).size).toBe(after.programs.length)
        expect({...after.file, programs: 0}).toEqual({...before.file, programs: 0})
        for (const bytes of workspace.split(/ ?\[\]|\r?\n/)) expect(text).toContain(bytes)
        const again = done(csv, text)
        expect([again.text, again.added, again.known.length]).toEqual([text, [], rows.length])
      }),
      {numRuns: 300},
    )
  })

  it('never throws, and changes nothing but by what it says it inserts', () => {
    const messy = fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        ' ',
        'Program',
        'IM',
        'J-1',
        'no',
        '=',
        '\uFEFF',
        '#',
        'é',
        '\0',
      ),
      maxLength: 60,
    })
    fc.assert(
      fc.property(
        messy,
        fc.boolean(),
        messy.map((text) => text.replaceAll('\0', '')),
        (csv, skipsBadRows, tail) => {
          const workspace = `a: 1\n#${tail.replace(/[\r\n]/g, ' ')}\n`
          const outcome = importPrograms({csv: `Program,Track,Visas\n${csv}`, workspace, skipsBadRows})
          if (outcome.is === 'refused') return outcome.mistakes.length > 0
          const {start, end} = outcome.insertion?.span ?? {start: 0, end: 0}
          return outcome.text === workspace.slice(0, start) + (outcome.insertion?.text ?? '') + workspace.slice(end)
        },
      ),
      {numRuns: 500},
    )
  })
})

/** Where each row of a table without line ends in its cells begins. */
const csvRows = (csv: string, count: number): readonly number[] => {
  const starts: number[] = []
  for (let at = csv.indexOf('\n') + 1; starts.length < count; at = csv.indexOf('\n', at) + 1) starts.push(at)
  return starts
}
