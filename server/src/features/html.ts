/** Text as HTML shows it. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** A link that runs a command of the editor with arguments. */
export const commandLink = (command: string, values: readonly unknown[], words: string): string =>
  `<a href="command:${command}?${encodeURIComponent(JSON.stringify(values))}">${escapeHtml(words)}</a>`

/** A list of sentences. */
export const listOf = (items: readonly string[], name: string): string =>
  `<ul class="${name}">\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`
