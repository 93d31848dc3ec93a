/** So many answers to a question are kept, of lines that are no longer than so many characters. */
const most = 400
const longest = 400

/** A question asked of a line alone. Its answer is kept: headers, greeting and signature stay while the message is written. */
export const oncePerLine = <Answer extends object>(ask: (line: string) => Answer): ((line: string) => Answer) => {
  const answers = new Map<string, Answer>()
  return (line) => {
    if (line.length > longest) return ask(line)
    const known = answers.get(line)
    if (known) return known
    // Engines keep a whole text alive as long as a slice of it.
    const own = ` ${line}`.slice(1)
    const answer = ask(own)
    if (answers.size >= most) answers.clear()
    answers.set(own, answer)
    return answer
  }
}
