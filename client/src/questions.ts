import * as vscode from 'vscode'
import type {FolderAnswers, FolderQuestion} from '../../server/src/protocol/new-folder.ts'

/** An answer; empty where the question was skipped. */
type Answer = string | readonly string[]

interface Step {
  readonly number: number
  readonly total: number
}

const skip: vscode.QuickInputButton = {iconPath: new vscode.ThemeIcon('debug-step-over'), tooltip: 'Skip'}
const back = vscode.QuickInputButtons.Back

/** Puts questions one after the other, with a way back; undefined when somebody presses Escape. */
export const askAll = async (questions: readonly FolderQuestion[]): Promise<FolderAnswers | undefined> => {
  const answers = new Map<string, Answer>()
  for (let at = 0; at < questions.length; ) {
    const question = questions[at]
    if (!question) break
    const answer = await ask(question, {number: at + 1, total: questions.length}, answers.get(question.id))
    if (answer === undefined) return undefined
    if (answer === back) at -= 1
    else {
      answers.set(question.id, answer as Answer)
      at += 1
    }
  }
  return Object.fromEntries([...answers].filter(([, answer]) => answer.length > 0))
}

const ask = (
  question: FolderQuestion,
  step: Step,
  before: Answer | undefined,
): Promise<Answer | vscode.QuickInputButton | undefined> =>
  question.options.length > 0 ? askToChoose(question, step, before) : askToType(question, step, before)

const askToType = (
  {title, prompt, example, pattern}: FolderQuestion,
  step: Step,
  before: Answer | undefined,
): Promise<Answer | vscode.QuickInputButton | undefined> => {
  const box = vscode.window.createInputBox()
  arrange(box, title, step)
  box.prompt = prompt
  box.placeholder = `such as ${example}; Enter skips`
  box.value = typeof before === 'string' ? before : ''
  const mistakeIn = (value: string): string =>
    pattern && value !== '' && !new RegExp(pattern.source).test(value) ? pattern.mistake : ''
  box.onDidChangeValue(() => {
    box.validationMessage = ''
  })
  return answered(box, () => {
    const value = box.value.trim()
    box.validationMessage = mistakeIn(value)
    return mistakeIn(value) === '' ? value : undefined
  })
}

interface Item extends vscode.QuickPickItem {
  readonly id: string
}

const askToChoose = (
  {title, prompt, example, options, isMany, isOpen}: FolderQuestion,
  step: Step,
  before: Answer | undefined,
): Promise<Answer | vscode.QuickInputButton | undefined> => {
  const pick = vscode.window.createQuickPick<Item>()
  arrange(pick, title, step)
  pick.placeholder = `${prompt}${isOpen ? ` Choose, or type ${example}.` : ''} Enter skips.`
  const fixed: Item[] = options.map(({id, label, detail}) => ({id, label, description: detail}))
  const skipping: Item = {id: '', label: 'Skip', description: 'it can be written down later', alwaysShow: true}
  const show = (typed: string): void => {
    const own = isOpen && typed !== '' && !fixed.some(({label}) => label.toLowerCase() === typed.toLowerCase())
    const items = [...fixed, ...(own ? [{id: typed, label: typed, description: 'as typed'}] : [])]
    pick.items = isMany ? items : [...items, skipping]
  }
  pick.canSelectMany = isMany
  show('')
  const chosen = new Set(before)
  if (isMany) pick.selectedItems = fixed.filter(({id}) => chosen.has(id))
  else pick.activeItems = fixed.filter(({id}) => id === before)
  if (isOpen) pick.onDidChangeValue((value) => show(value.trim()))
  return answered(pick, () => {
    const ids = pick.selectedItems.map(({id}) => id)
    return isMany ? ids : (ids[0] ?? '')
  })
}

const arrange = (
  input: vscode.QuickInput & {buttons: readonly vscode.QuickInputButton[]},
  title: string,
  step: Step,
): void => {
  input.title = title
  input.step = step.number
  input.totalSteps = step.total
  // Numbers are copied from other windows.
  input.ignoreFocusOut = true
  input.buttons = step.number > 1 ? [back, skip] : [skip]
}

/** Waits for Enter, a button or Escape; an answer that is not good yet keeps the question open. */
const answered = (
  input: vscode.InputBox | vscode.QuickPick<Item>,
  read: () => Answer | undefined,
): Promise<Answer | vscode.QuickInputButton | undefined> =>
  new Promise((resolve) => {
    const end = (answer: Answer | vscode.QuickInputButton | undefined): void => {
      resolve(answer)
      input.dispose()
    }
    input.onDidAccept(() => {
      const answer = read()
      if (answer !== undefined) end(answer)
    })
    input.onDidTriggerButton((button) => end(button === back ? back : ''))
    input.onDidHide(() => end(undefined))
    input.show()
  })
