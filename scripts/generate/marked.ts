/** A page with what stands between two marks replaced; unchanged when it has no such marks. */
export const withMarked = (page: string, name: string, content: string): string => {
  const open = `<!-- ${name} -->`
  const start = page.indexOf(open)
  const end = page.indexOf(`<!-- /${name} -->`, start)
  if (start < 0 || end < 0) return page
  return `${page.slice(0, start + open.length)}\n\n${content}\n\n${page.slice(end)}`
}
