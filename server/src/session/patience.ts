import type {Host} from './host.ts'

/** How long a client may take to answer: a disk far away is slow, and a client may have fallen silent. */
const longest = 10_000

/** Waits for answers of a client, but not for ever: after a while something else holds, until the answer comes. */
export class Patience {
  readonly #host: Pick<Host, 'wait'>
  /** The last question was not answered in time: nobody waits so long for the next. */
  #isSilent = false

  constructor(host: Pick<Host, 'wait'>) {
    this.#host = host
  }

  /**
   * Gives the answer if it comes in time; a question that fails fails here too.
   *
   * @param instead holds where no answer comes in time
   * @param late told of an answer that came after all
   */
  answer<Answer>(asked: Promise<Answer>, instead: Answer, late?: (answer: Answer) => void): Promise<Answer> {
    let is: 'open' | 'settled' | 'given up' = 'open'
    const settle = (): boolean => {
      const isLate = is === 'given up'
      is = 'settled'
      this.#isSilent = false
      return isLate
    }
    const given = asked.then(
      (answer) => {
        if (settle()) late?.(answer)
        return answer
      },
      (error: unknown) => {
        if (settle()) return instead
        throw error
      },
    )
    const tired = this.#host.wait(this.#isSilent ? longest / 100 : longest).then(() => {
      if (is === 'open') {
        is = 'given up'
        this.#isSilent = true
      }
      return instead
    })
    return Promise.race([given, tired])
  }
}
