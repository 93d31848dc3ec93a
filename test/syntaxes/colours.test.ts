import {beforeAll, describe, expect, it} from 'vitest'
import type {IGrammar} from 'vscode-textmate'
import {loadMarkdown, readPieces, spansOf} from '../support/colours.ts'
import {printMarks, readMarks} from '../support/marks.ts'

let markdown: IGrammar

beforeAll(async () => {
  markdown = await loadMarkdown()
})

/** The text with marks round what has the scope. */
const coloured = (text: string, scope: string): string => printMarks(text, spansOf(readPieces(markdown, text), scope))

/** Each text with `«»` round all that is to have the scope; without marks there is to be nothing of it. */
const has = (scope: string, texts: readonly string[]): void => {
  it.each(texts)('%s', (marked) => {
    expect(coloured(readMarks(marked).text, scope)).toBe(marked)
  })
}

describe('a placeholder is', () => {
  has('constant.other.placeholder', [
    'I am applying to «[Program Name]» in «[City]».',
    '«[Program Name]» is where I want to be.',
    'Because of «[specific reason]», and «[insert one sentence about the clinic]».',
    'A resident in «[Internal Medicine/Pediatrics]».',
    'Pasted from Word: «\\[Program Name\\]».',
    '**«[Program Name]»** and _«[City]»_.',
    'I could come on «{{date}}» to «{Program Name}».',
    `Dear Dr. «\${1:last name}», I am «\${2|ready,glad|}».`,
    'The «%PROGRAM_NAME%» team.',
    'It lets me use «<insert elective>» and «<your program>».',
    '«<insert closing paragraph>»',
    '«<Program Name>» has a **clinic** for «[population]».',
    'The «(Program Name)» clinic.',
    'My attending, Dr. «____», said so. It was «_______».',
    'At «___», in my third year.',
    'Social: «###-##-####».',
    'For «XX» weeks under Dr. «XXX», telephone («XXX») «XXX-XXXX», in «20XX».',
    'Hours «TBD», «TODO» «todo»: ask; «FIXME».',
    'Dear «PROGRAM NAME», «insert your name here» «lorem ipsum».',
    '- «[Hospital]» and **«TBD»**',
    '- [ ] «TODO» write',
    '1. «[Hospital]»',
    '# Why «[Program Name]»?',
    '| Program | Code |\n| --- | --- |\n| «[Hospital]» | a «[code]» b |',
    'Subject: SOAP reply, «[Your Name]»',
    '---\nprogram: «<insert program>»\nphase: «TBD»\nseason: «{{season}}»\ncontacted: "«[date of the call]»"\n---\n',
    '---\nkind: email\nprogram: «[Program Name]»\n---\n\nDear Dr. «[Last Name]»:',
  ])
})

describe('no placeholder is', () => {
  has('constant.other.placeholder', [
    'a link: [your program](https://example.org/program)',
    'a link by reference: [the program][name] and [your program][]',
    'an image: ![Program Name](program.png)',
    '[name]: https://example.org/program',
    'a footnote: patients[^patient]\n\n[^patient]: A note.',
    '- [ ] call the program\n- [x] write the program',
    'a citation: [1], [2, 3], [4-6], [@smith2020]',
    "an editor's word: [sic], [the nurse] and [p]atient",
    'an element: <b>program</b> <br> <kbd>Name</kbd>',
    'an address: <https://example.org/program> <me@example.org>',
    'code: `[Program Name]` and `____`',
    '```\n[Program Name] {{date}} TODO\n```',
    '    [Program Name] in an indented block',
    '<!-- [Program Name] TODO -->',
    'emphasis: ___your name___, __your name__, *your* name',
    'a_name_with___underscores',
    'karyotype 47,XXX and a 46,XX female, 46XX; Louis XX',
    'an attribute: # Heading {#program .name} {key: name}',
    '____',
    '### Program ###',
    'a round remark (the program) (see page 3) (Emergency Ward here)',
    'ten percent (10%) OF THE NAMES%',
    'Name and todo and Todos, TBDs',
    '> Dear [Applicant Name], call us at XXX.',
    '---\ntarget: [internal-medicine, pediatrics]\nattachments: [letter.pdf, research]\nallow: [tone/hedge]\n---\n',
    'a < b and c > d',
  ])
})

const head = '---\nkind: email\n---\n\n'

describe('a header line has its name', () => {
  has('entity.name.tag.header.email', [
    '«Subject»: SOAP reply\n«To»: Dr. Lee\n\nDear Dr. Lee,',
    `${head}«To»: Dr. Lee\n«Cc»: a@example.org\n«Subject»: x\n\nDear Dr. Lee,`,
    `${head}**«Subject»:** x\n**«reply-to»**: y`,
    `\n\n«SUBJECT»: x\n\n«Attachments»: cv.pdf\n`,
    `${head}Dear Dr. Lee,\n\nTo: be a pediatrician\nSubject: no header`,
    `${head}# Plan\n\nTo: Dr. Lee`,
    'Note: this is no header\nTo: Dr. Lee',
    '# Emails\n\nSubject: x',
    '---\n\nTo: before the front matter is closed',
  ])
})

describe('a header line has its value', () => {
  has('string.unquoted.email', [
    'Subject: «SOAP reply, AAMC ID 15920486»\nTo: «Dr. [Last Name]»\n\nDear Dr. Lee,',
    `${head}**Subject:** «Internal Medicine»\nTo:\n`,
  ])
})

describe('an allow comment', () => {
  describe('has its keyword', () => {
    has('keyword.control.directive.allow', [
      '<!-- «allow» tone/hedge: quoted -->',
      '<!--  «allow-file» prose/* -->\n\nText.',
      'Text <!-- «allow» tone/hedge --> and text.',
      '- item\n  <!-- «allow» tone/hedge -->',
      '<!-- allow me to explain -->',
      '<!-- allowed tone/hedge -->',
      '<!-- do not allow tone/hedge -->',
      '```\n<!-- allow tone/hedge -->\n```',
      '`<!-- allow tone/hedge -->`',
    ])
  })
  describe('has its rules', () => {
    has('entity.name.function.rule', [
      '<!-- allow «tone/hedge», «prose/*» «eras/link»: not tone/apology -->',
      '<!-- allow «tone/hedge» because tone/apology -->',
      '---\nallow: [«tone/hedge», «prose/*»] # tone/apology\n---\n\nThe tone/hedge rule.',
      '---\nallow:\n  - «framing/second-choice»\nprogram: and/or\nattachments: [letters/tone.pdf]\n---\n',
    ])
  })
  describe('has its reason', () => {
    has('meta.reason', ['<!-- allow tone/hedge«: quoted from Dr. Lee »-->', '<!-- allow tone/hedge -->'])
  })
  describe('is a comment all the same, and ends', () => {
    has('comment.block.html', [
      '«<!-- allow tone/hedge: quoted -->»\n\nText.',
      '«<!-- allow tone/hedge:»\n«quoted -->» text',
      'Text «<!-- allow tone/hedge -->» and **text**.',
    ])
  })
})

describe('an identifier is', () => {
  has('constant.numeric', [
    'AAMC ID «15920486», AAMC: «15920486», AAMC #«15920486», AAMC ID number «15920486»',
    'AAMC ID 1592048 and AAMC ID 159204860, and 15920486 alone',
    'NRMP ID «N0012345», not N001234 or AN0012345',
    'Program codes «1234320C0», «6120140P0»; not 1234320X0 or 123432C0',
    'USMLE ID «1-234-567-8», not 1-800-555-0199',
    'Call +1 330-555-0147 in 2027.',
    'Subject: SOAP reply, Sujata Basnet, «15920486»',
    '- code «1234320C0»\n\n# Program «1234320C0»\n\n| «1234320C0» |\n',
    '`1234320C0` <!-- 1234320C0 -->',
  ])
})

describe('a program by its id is', () => {
  has('entity.name.type.program', [
    '---\nkind: email\nprogram: «st-brendan»\n---\n',
    "---\nprogram: Lakeshore Children's\n---\n",
    '---\nphase: soap\n---\n\nprogram: lakeshore',
  ])
})
