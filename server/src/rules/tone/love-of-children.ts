import {defineRule} from '../../lint/rule.ts'
import {childLovesIn} from '../../questions/tone/child-love.ts'
import {again, placesOf} from '../../questions/tone/places.ts'

/** Love of children where an encounter belongs. */
export const loveOfChildren = defineRule<'tone/love-of-children'>({
  id: 'tone/love-of-children',
  title: 'Love of children',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'Everybody who applies to pediatrics is fond of children. One child, one problem and what you did say more.',
  why: 'Directors have said that “I love kids” is the weakest reason they read: it is true of most people, and the work is as much with frightened parents.',
  instead:
    'Tell of one visit: what the child would not do, what the parent feared, what you tried. One such line is enough for a finding; further ones are shown beside it.',
  sources: ['uw-statement-slides', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I simply «love kids».'},
      {text: 'There is nothing like the «smile of a child».'},
      {text: '«Children are innocent» and deserve our best.'},
    ],
    clean: [
      {text: 'Mothers who love their children still forget the third dose.'},
      {text: 'The smile of the boy was uneven, and I tested the facial nerve.'},
    ],
  },
  check(draft, report) {
    for (const found of placesOf(childLovesIn(draft.paragraphs, undefined))) {
      report(found.span, undefined, {related: again('Said here too.', found)})
    }
  },
})
