import type {Block} from './block.ts'
import type {Sentence} from './sentence.ts'

let questions = 0

/** A number for a question whose answers are kept: answers of all questions stand in one array. */
export const numberQuestion = (): number => {
  questions += 1
  return questions - 1
}

/**
 * A question whose answer is kept as long as the sentence stays as it is, wherever it moves meanwhile.
 *
 * It may look at the sentence alone, and its answer may hold nothing that moves: no span of the file, no sentence, no
 * block. Places in it are word indexes and locals.
 */
export const oncePerSentence = <Answer>(ask: (sentence: Sentence) => Answer): ((sentence: Sentence) => Answer) => {
  const question = numberQuestion()
  return (sentence) => {
    const {answers} = sentence.reading
    // What stands under the number of a question was put there by that question.
    if (!(question in answers)) answers[question] = ask(sentence)
    return answers[question] as Answer
  }
}

/** A question asked of a whole block under the same terms: nothing that moves goes in or out. */
export const oncePerBlock = <Answer>(ask: (block: Block) => Answer): ((block: Block) => Answer) => {
  const question = numberQuestion()
  return (block) => {
    const {answers} = block.reading
    if (!(question in answers)) answers[question] = ask(block)
    return answers[question] as Answer
  }
}

/** A question about one thing that never changes, as a draft read once: answered once, and kept as long as the thing is. */
export const onceFor = <Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): ((subject: Subject) => Answer) => {
  const kept = new WeakMap<Subject, {readonly answer: Answer}>()
  return (subject) => {
    const known = kept.get(subject)
    if (known) return known.answer
    const answer = ask(subject)
    kept.set(subject, {answer})
    return answer
  }
}
