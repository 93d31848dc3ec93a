import type {Counts, LintedStatus, Named, Status, WorkspaceStatus} from '../../server/src/protocol/status.ts'

/** The file in front, as far as it is known. */
export interface InFront {
  /** Undefined where no file is. */
  readonly name: string | undefined
  /** Whether files of its language are read at all. */
  readonly isRead: boolean
  readonly status: Status | undefined
  /** Whether there is no server to tell anything. */
  readonly hasFailed: boolean
}

/** How many findings there are, as the Problems view counts: a hint is none of its problems. */
export const totalWords = ({error, warning, information, hint}: Counts): string => {
  const sum = error + warning + information
  if (sum === 0 && hint > 0) return count(hint, 'hint')
  return sum === 0 ? 'no findings' : count(sum, 'finding')
}

/** What a file was taken for and why, a line each. */
export const describe = (status: LintedStatus | WorkspaceStatus): readonly string[] => {
  const found = `Found: ${breakdown(status.counts)}.`
  if (status.is === 'workspace') return ['The facts that the drafts of this folder share.', found]
  const {kind, kindReason, targets, targetReason, words} = status
  const target = targets.length > 0 ? `Written for ${listOf(targets)}` : 'No target'
  return [`Read as ${kind.label}: ${kindReason}.`, `${target}: ${targetReason}.`, `${words} words.`, found]
}

/** Whether there is anything to be seen in the Problems view. */
export const hasFindings = (status: Status | undefined): boolean => {
  if (status === undefined || status.is === 'silent') return false
  const {error, warning, information} = status.counts
  return error + warning + information > 0
}

/** Why there are no findings, as a page: HTML without scripts, its links commands of the extension. */
export const whyPage = ({name, isRead, status, hasFailed}: InFront): string => {
  if (hasFailed)
    return page('The language server is not running', [
      'So no file is read. Your drafts are not affected, and the log says what happened.',
      `${link('restartServer', 'Restart Language Server')} · ${link('showOutput', 'Show Log')}`,
    ])
  if (name === undefined) return page('No file is in front', ['Open a draft, and ask again.'])
  if (!isRead)
    return page(`${name} is not Markdown`, [
      'Only Markdown and <code>residency.yaml</code> are read. The lower right corner of the window says what this file is taken for, and a click there changes it.',
    ])
  if (!status) return page(`${name} has not been read yet`, ['This page says more as soon as it has been.'])
  if (status.is !== 'silent') {
    const hints = status.counts.hint
    return page(hints > 0 ? `Only ${count(hints, 'hint')} in ${name}` : `Nothing was found in ${name}`, [
      ...describe(status).slice(0, -1).map(prose),
      ...(hints > 0
        ? ['A hint is three dots below the first letters, and is not in the Problems view. Rest the pointer there.']
        : []),
      `Rules may be switched off: ${link('explainShown', 'Explain Settings for This Draft')} lists each one.`,
    ])
  }
  return page(`Nothing is said about ${name}`, [`Why: ${prose(status.reason)}.`], draftMaking)
}

/** What the reader can do about it; the lists are those of the server’s decision. */
const draftMaking = `<h2>What makes a file a draft</h2>
<ul>
<li><code>kind: email</code> at its top, between two lines of <code>---</code>; or <code>personal-statement</code>, <code>interview-answers</code>, <code>criteria</code>, <code>experience</code>. This settles every case. <a href="command:residencyDrafts.declareShown">Say what it is</a></li>
<li>Its name or folder: “statement”, “email”, “interview”, “criteria” or “checklist” in the name, or a folder <code>statements</code>, <code>emails</code> or <code>interview</code>. It counts where a <code>residency.yaml</code> is beside it, or where the text is about residency.</li>
<li>Its shape: a subject line and a greeting, in a text about residency.</li>
</ul>
<p>README, CHANGELOG, CONTRIBUTING and LICENSE are reserved names: such a file is a draft only with <code>kind:</code>. What is in <code>samples/</code> is somebody else’s text, and never one.</p>`

const page = (title: string, [lead = '', ...others]: readonly string[], rest = ''): string =>
  [`<h1>${escapeHtml(title)}</h1>`, `<p class="lead">${lead}</p>`, ...others.map((one) => `<p>${one}</p>`), rest]
    .filter((part) => part !== '')
    .join('\n')

const link = (command: string, words: string): string => `<a href="command:residencyDrafts.${command}">${words}</a>`

/** Reasons quote names and keys in backticks. */
const prose = (text: string): string => escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>')

const escapes: ReadonlyMap<string, string> = new Map(
  Object.entries({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}),
)
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes.get(sign) ?? sign)

const listOf = (named: readonly Named[]): string => named.map(({label}) => label).join(', ')

const breakdown = ({error, warning, information, hint}: Counts): string => {
  const parts = [
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(information > 0 ? [`${information} information`] : []),
    ...(hint > 0 ? [count(hint, 'hint')] : []),
  ]
  return parts.join(', ') || 'nothing'
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
