import * as vscode from 'vscode'
import {expectEqual, expectMatch} from './expect.ts'
import {findingsOf} from './waiting.ts'
import {fileInFolder, showFile} from './workspace.ts'

const source = 'residency-drafts'
const head = '---\nkind: personal-statement\ntarget: pediatrics\n---\n\n'

afterEach(async () => {
  await vscode.workspace
    .getConfiguration('residencyDrafts')
    .update('rules', undefined, vscode.ConfigurationTarget.Global)
  // An unsaved draft would ask whether it is to be kept.
  for (let open = 0; open < 10 && vscode.window.activeTextEditor; open += 1) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
})

/** What the examples are there to show: file, then rule and the words it is under. */
const examples: ReadonlyArray<readonly [string, readonly string[]]> = [
  [
    'emails/wrenfield-unsolicited.md',
    [
      'match/uncontacted-program: My name is Sujata Basnet',
      'match/third-party-contact: My attending from Akron',
      'match/rank-language: will rank your program',
      'specifics/placeholder: [clinic name]',
      'specifics/interchangeable-reason: I am drawn to your program because of its excellent training',
      'specifics/missing-program-name: Request for consideration',
      'framing/med-peds-only: I did my MBBS',
      'tone/desperation: Please give me a chance',
    ],
  ],
  [
    'statements/med-peds-only.md',
    [
      'tone/childhood-opening: When I was seven',
      'privacy/patient-name: Mrs. Gurung',
      'framing/second-choice: Since Med-Peds did not work',
      'framing/leave-intent: apply again to Med-Peds',
      'framing/undecided: could not choose',
      'eras/typographic-character: \u2014',
    ],
  ],
  ['interview/answers.md', ['framing/second-choice: backup', 'interview/over-time: ']],
]

describe('the drafts of the example folder', () => {
  it('show what was found under the words it is about, with a link to the rule', async () => {
    const document = await showFile('statements/med-peds-only.md')
    const rule = 'framing/med-peds-only'
    const found = await findings(document, rule)
    const [finding] = found.filter((one) => codeOf(one) === rule)
    if (!finding) throw new Error(`${rule} was not found`)
    expectEqual(finding.source, source)
    expectEqual(finding.severity, vscode.DiagnosticSeverity.Warning)
    expectMatch(document.getText(finding.range), /Med-Peds|Medicine-Pediatrics/)
    const code = finding.code
    if (typeof code !== 'object') throw new Error('the finding has no link to its rule')
    expectMatch(code.target.path, /\/docs\/rules\/framing\/med-peds-only\.md$/)
  })

  for (const [path, expected] of examples) {
    it(`say what an adviser would of ${path}, under the very words`, async () => {
      const document = await showFile(path)
      const seen = (found: readonly vscode.Diagnostic[]): readonly string[] =>
        found.filter(isOwn).map((one) => `${codeOf(one)}: ${document.getText(one.range)}`)
      const isAllThere = (found: readonly vscode.Diagnostic[]): boolean =>
        expected.every((line) => seen(found).some((one) => one.startsWith(line)))
      await findingsOf(document.uri, isAllThere, {what: `all of ${expected.join(' | ')}`})
    })
  }

  it('say nothing grave about the good ones', async () => {
    const isGrave = ({severity}: vscode.Diagnostic): boolean => severity <= vscode.DiagnosticSeverity.Warning
    for (const path of ['statements/pediatrics.md', 'statements/internal-medicine.md', 'emails/st-brendan-reply.md']) {
      const document = await showFile(path)
      // A placeholder typed at the end proves that the draft has been read; it is then the only grave finding.
      const end = document.positionAt(document.getText().length)
      await edit(document.uri, [vscode.TextEdit.insert(end, '\n\n[Program Name]\n')])
      const found = await findings(document, 'specifics/placeholder')
      expectEqual(
        found
          .filter((one) => isOwn(one) && isGrave(one))
          .map(codeOf)
          .join(),
        'specifics/placeholder',
      )
      await vscode.commands.executeCommand('workbench.action.files.revert')
    }
  })

  it('say nothing about a README', async () => {
    const readme = await showFile('README.md')
    const document = await showFile('statements/med-peds-only.md')
    // The README was asked about first, so once the draft has its answer the README has had its own.
    await findings(document, 'framing/med-peds-only')
    expectEqual(vscode.languages.getDiagnostics(readme.uri).filter(isOwn).length, 0)
  })

  it('follow residency.yaml while it is edited, before it is saved', async () => {
    const document = await showFile('statements/med-peds-only.md')
    const rule = 'framing/med-peds-only'
    await findings(document, rule)
    const facts = await vscode.workspace.openTextDocument(fileInFolder('residency.yaml'))
    const at = facts.getText().indexOf('rules: {}')
    if (at < 0) throw new Error('residency.yaml has no `rules: {}`')
    const range = new vscode.Range(facts.positionAt(at), facts.positionAt(at + 'rules: {}'.length))
    await edit(facts.uri, [vscode.TextEdit.replace(range, `rules: {${rule}: off}`)])
    await findingsOf(document.uri, (seen) => !seen.some((one) => codeOf(one) === rule), {what: `${rule} to be off`})
    await vscode.window.showTextDocument(facts)
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.window.showTextDocument(document)
    await findings(document, rule)
  })
})

describe('a residency.yaml that nobody has open', () => {
  const facts = () => fileInFolder('residency.yaml')
  let before: Uint8Array

  beforeEach(async () => {
    before = await vscode.workspace.fs.readFile(facts())
  })

  afterEach(() => vscode.workspace.fs.writeFile(facts(), before))

  it('is read, and read again when the file changes', async () => {
    const rule = 'framing/med-peds-only'
    const document = await showFile('statements/med-peds-only.md')
    await findings(document, rule)
    const text = new TextDecoder().decode(before).replace('rules: {}', `rules: {${rule}: hint}`)
    await vscode.workspace.fs.writeFile(facts(), new TextEncoder().encode(text))
    const isHint = (one: vscode.Diagnostic) => codeOf(one) === rule && one.severity === vscode.DiagnosticSeverity.Hint
    await findingsOf(document.uri, (seen) => seen.some(isHint), {what: `${rule} to be a hint`})
  })
})

describe('an unsaved draft', () => {
  it('is read by its front matter alone, and loses a finding when the words go', async () => {
    const document = await untitled('---\nkind: email\n---\n\nSubject: A question\n\nDear [Name of Director],\n')
    const found = await findings(document, 'specifics/placeholder')
    const finding = found.find((one) => codeOf(one) === 'specifics/placeholder')
    expectEqual(finding && document.getText(finding.range), '[Name of Director]')
    if (finding) await edit(document.uri, [vscode.TextEdit.replace(finding.range, 'Dr. Lee')])
    const what = 'the placeholder to be gone'
    await findingsOf(document.uri, (seen) => !seen.some((one) => codeOf(one) === 'specifics/placeholder'), {what})
  })

  it('is mended by a quick fix, which is preferred because no word changes', async () => {
    const rule = 'eras/typographic-character'
    const document = await untitled(`${head}The nurse said, “Count again.” I did 🙂 and counted.\n`)
    const [finding] = (await findings(document, rule)).filter((one) => codeOf(one) === rule)
    const action = (await actions(document, finding?.range, 'quickfix')).find(({isPreferred}) => isPreferred)
    if (!action?.edit) throw new Error('no preferred fix is offered')
    await vscode.workspace.applyEdit(action.edit)
    expectEqual(document.getText(), `${head}The nurse said, "Count again." I did 🙂 and counted.\n`)
    await findingsOf(document.uri, (seen) => !seen.some((one) => codeOf(one) === rule), {what: `${rule} to be gone`})
  })

  it('is mended as a whole by fix-all', async () => {
    const rule = 'eras/typographic-character'
    const document = await untitled(`${head}One “count.”\n\nTwo “counts.”\n`)
    await findingsOf(document.uri, (seen) => seen.filter((one) => codeOf(one) === rule).length === 2, {what: rule})
    const everything = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length))
    const [action] = await actions(document, everything, 'source.fixAll.residencyDrafts')
    if (!action?.edit) throw new Error('no fix for everything is offered')
    await vscode.workspace.applyEdit(action.edit)
    expectEqual(document.getText(), `${head}One "count."\n\nTwo "counts."\n`)
  })

  it('keeps quiet about a rule that is allowed in it', async () => {
    const rule = 'specifics/placeholder'
    const document = await untitled(`${head}I was in [Name of City].\n`)
    const [finding] = (await findings(document, rule)).filter((one) => codeOf(one) === rule)
    const offered = await actions(document, finding?.range, 'quickfix')
    const allow = offered.find(({title}) => title === `Allow ${rule} in this draft`)
    if (!allow?.edit) throw new Error(`not offered among: ${offered.map(({title}) => title).join(', ')}`)
    await vscode.workspace.applyEdit(allow.edit)
    await findingsOf(document.uri, (seen) => !seen.some((one) => codeOf(one) === rule), {what: `${rule} to be allowed`})
    expectMatch(document.getText(), /^allow: \[specifics\/placeholder\]$/m)
  })

  it('explains its findings on hover', async () => {
    const document = await untitled(`${head}I was in [Name of City].\n`)
    const rule = 'specifics/placeholder'
    const [finding] = (await findings(document, rule)).filter((one) => codeOf(one) === rule)
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      finding?.range.start,
    )
    const text = hovers.flatMap(({contents}) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
    expectMatch(text.join('\n'), /Instead:.*Sources:/s)
  })

  it('follows the settings', async () => {
    const rule = 'specifics/placeholder'
    const document = await untitled(`${head}I was in [Name of City].\n`)
    await findings(document, rule)
    const settings = vscode.workspace.getConfiguration('residencyDrafts')
    await settings.update('rules', {[rule]: 'off'}, vscode.ConfigurationTarget.Global)
    await findingsOf(document.uri, (seen) => !seen.some((one) => codeOf(one) === rule), {what: `${rule} to be off`})
    await settings.update('rules', {[rule]: 'hint'}, vscode.ConfigurationTarget.Global)
    const isHint = (one: vscode.Diagnostic) => codeOf(one) === rule && one.severity === vscode.DiagnosticSeverity.Hint
    await findingsOf(document.uri, (seen) => seen.some(isHint), {what: `${rule} to be a hint`})
  })

  it('has its findings taken away when it is closed', async () => {
    const document = await untitled(`${head}I was in [Name of City].\n`)
    await findings(document, 'specifics/placeholder')
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await findingsOf(document.uri, (seen) => seen.length === 0, {what: 'no findings'})
  })
})

describe('the commands', () => {
  it('of the manifest are all there', async () => {
    const {packageJSON} = vscode.extensions.getExtension('residency-drafts.residency-drafts') ?? {}
    const wanted: string[] = packageJSON.contributes.commands.map(({command}: {command: string}) => command)
    await showFile('statements/med-peds-only.md')
    const known = new Set(await vscode.commands.getCommands(true))
    expectEqual(wanted.filter((command) => !known.has(command)).join(', '), '')
    expectEqual(wanted.includes('residencyDrafts.showStatus'), true)
  })

  it('restart the server, which then finds what it found before', async () => {
    const document = await untitled(`${head}I was in [Name of City].\n`)
    await findings(document, 'specifics/placeholder')
    const gone = findingsOf(document.uri, (seen) => seen.length === 0, {what: 'findings to go with the server'})
    await vscode.commands.executeCommand('residencyDrafts.restartServer')
    await gone
    await findings(document, 'specifics/placeholder')
  })
})

const untitled = async (content: string): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  await vscode.window.showTextDocument(document)
  return document
}

/** Waits until a rule has found something in a document. */
const findings = (document: vscode.TextDocument, rule: string): Promise<readonly vscode.Diagnostic[]> =>
  findingsOf(document.uri, (seen) => seen.some((one) => codeOf(one) === rule), {what: rule})

const actions = async (
  document: vscode.TextDocument,
  range: vscode.Range | undefined,
  kind: string,
): Promise<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind)

const edit = async (uri: vscode.Uri, edits: vscode.TextEdit[]): Promise<void> => {
  const whole = new vscode.WorkspaceEdit()
  whole.set(uri, edits)
  if (!(await vscode.workspace.applyEdit(whole))) throw new Error(`the edit of ${uri} was refused`)
}

const isOwn = (finding: vscode.Diagnostic): boolean => finding.source === source

const codeOf = ({code}: vscode.Diagnostic): string | number | undefined =>
  typeof code === 'object' ? code.value : code
