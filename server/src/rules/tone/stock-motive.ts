import {defineRule} from '../../lint/rule.ts'
import {stockMotivesIn} from '../../questions/tone/stock-motives.ts'

/** A motive that every applicant has. */
export const stockMotive = defineRule<'tone/stock-motive', {motive: string}>({
  id: 'tone/stock-motive',
  title: 'Motive that everybody has',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: ({motive}) =>
    `“${motive}” could stand in every file on the table; say whom you helped, how, and what came of it.`,
  why: 'Every applicant wants to do good, so the wish tells nobody apart. It also stands where the reader looks for a reason for this specialty.',
  instead:
    'Name the people and the problem. One such wish is enough for a finding; a wish that goes on with something particular (“help people with sickle cell disease find …”) is none, nor is help that was given.',
  sources: ['statement-cliches', 'overused-words'],
  fixes: 'none',
  yieldsTo: ['tone/lifelong-calling'],
  examples: {
    flagged: [
      {text: 'I «want to help people».'},
      {text: 'My «goal has always been to make a difference» in the lives of others.'},
      {text: 'I «hope to give back» to the community that raised me.'},
    ],
    clean: [
      {text: 'The van helped people reach the clinic on market days.'},
      {text: 'The second unit of blood made a difference within the hour.'},
      {text: 'We saved the slots of that afternoon for people who came on foot.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of stockMotivesIn(draft.paragraphs, undefined))
      report(sentence.block.at(value), {motive: clip(sentence.block.text(value))})
  },
})

/** A message has room for a few words. */
const clip = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words)
