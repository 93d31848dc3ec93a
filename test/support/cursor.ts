/** Takes `‸` out of a text: the bare text and where the cursor stood. */
export const readCursor = (marked: string): {readonly text: string; readonly offset: number} => {
  const offset = marked.indexOf('‸')
  if (offset < 0) throw new Error(`no ‸ in: ${marked}`)
  return {text: marked.slice(0, offset) + marked.slice(offset + 1), offset}
}
