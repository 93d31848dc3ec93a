/**
 * Takes a promise, a limit in milliseconds and a sentence; settles as the promise does, or rejects with the sentence
 * as the error's message once the limit has passed.
 */
export async function within<T>(promise: Promise<T>, milliseconds: number, sentence: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
