/** Text as HTML shows it. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities.get(mark) ?? mark)

/** A sentence as HTML: what stands between backticks is code. */
export const proseHtml = (text: string): string => {
  const parts = text.split('`')
  // A lone backtick opens nothing.
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join('`'))
  return parts.map((part, at) => (at % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part))).join('')
}

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}),
)

/** A link that runs a command of the editor with arguments. */
export const commandLink = (command: string, values: readonly unknown[], words: string): string =>
  `<a href="command:${command}?${encodeURIComponent(JSON.stringify(values))}">${escapeHtml(words)}</a>`

/** A list of sentences. */
export const listOf = (items: readonly string[], name: string): string =>
  `<ul class="${name}">\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`
