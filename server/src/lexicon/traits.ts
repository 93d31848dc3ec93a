import {phrases} from './phrases.ts'

/** Qualities people ascribe to themselves, as adjectives and as what one is. */
export const traitWords = phrases(
  'traits/adjective',
  'hardworking|diligent|industrious|dedicated|motivated|committed|determined|driven|devoted|passionate|ambitious',
  'hard working',
  'self motivated|driven|directed|disciplined|confident|starter',
  'highly|well motivated|organized|organised|rounded|spoken|mannered',
  'honest|sincere|loyal|trustworthy|ethical|responsible|reliable|dependable|punctual|conscientious|disciplined|truthful',
  'compassionate|empathetic|empathic|caring|kind|humble|respectful|polite|friendly|patient|approachable|understanding|warm|gentle|cheerful|sociable|helpful|courteous|selfless|generous|considerate|attentive|altruistic',
  'resilient|adaptable|flexible|versatile|resourceful|creative|innovative|proactive|energetic|enthusiastic|optimistic|positive|persistent|perseverant|persevering|tenacious|confident|independent|curious|inquisitive|calm|mature|focused|efficient|organized|organised|meticulous|thorough|careful|competent|capable|knowledgeable|intelligent|smart|bright|skilled|analytical|collaborative|cooperative|coachable|teachable|professional|articulate|observant',
  'detail oriented',
  'goal|result|results|people|patient|team oriented',
  'open minded',
  'good|warm|kind hearted',
  'god fearing',
  'eager|willing|quick|keen to learn',
  '(a) fast|quick|good|lifelong|active|rapid learner',
  '(a) (good|great|true|natural|effective|excellent|strong) team player|worker|leader',
  '(a) natural|born|good|effective|strong|great|excellent leader|communicator|listener|organizer|teacher|multitasker',
  '(a) problem solver|perfectionist|multitasker|leader|go getter',
  'works|work|working (very) well|hard|effectively|efficiently under|in|with|as pressure|stress|teams|a|others|people',
  'able to work|multitask|adapt|handle|learn',
)

/** The same qualities as nouns: “my dedication, resilience and …”. */
export const traitNouns = phrases(
  'traits/noun',
  'dedication|diligence|determination|motivation|commitment|passion|ambition|drive|honesty|sincerity|loyalty|integrity|reliability|responsibility|punctuality|discipline|professionalism',
  'compassion|empathy|kindness|humility|patience|friendliness|altruism|generosity|selflessness',
  'resilience|adaptability|flexibility|versatility|creativity|enthusiasm|optimism|energy|persistence|perseverance|tenacity|confidence|independence|curiosity|maturity|focus|efficiency|meticulousness|competence|intelligence|teamwork|leadership',
  '(a|my|strong|good|great|excellent|solid|unwavering) (strong|good|great|excellent) work ethic|ethics',
  'hard work',
  '(strong|good|great|excellent|effective|outstanding|exceptional) communication|interpersonal|leadership|organizational|organisational|clinical|people|teamwork|analytical|management|social|problem skill|skills|abilities',
  '(strong|good|great|excellent) communication|interpersonal',
  'attention to detail',
  '(a) positive|can|good attitude|outlook|mindset',
  'willingness|eagerness|desire|ability|readiness to learn|work|adapt|help',
  'problem solving (skills)',
  'time management (skills)',
  'thirst for knowledge|learning',
  'sense of responsibility|duty|humor|humour',
)

/** Words by which the applicant says what they are or have. */
export const selfLinks = phrases(
  'traits/self-link',
  'i am|was (not) (only)',
  'i have been|become|remained|always',
  'i consider|describe|regard|see|think|believe|find|call|view of|myself (as|to)',
  'describe|describes|described|see|sees|know|knows|call|calls|called|consider me (as|to)',
  'known|described|regarded|seen|valued ~4 as|for (being)',
  'am i',
  'in me',
  'find me',
  'i have|possess|bring|offer|own|show|demonstrate|embody',
  'i am a|an',
  'i can be|offer|bring|work',
  'i will be|bring|prove',
  'my strengths|strength|qualities|traits|attributes|assets|values|virtues|character|personality (are|is|include|includes|lie|lies)',
  'being',
  'makes|make|made|makes me',
  'as a|an',
  'my',
  'myself',
  'i work',
)

/** Nouns that mean the applicant, after a row of adjectives. */
export const selfNouns: ReadonlySet<string> = new Set(
  'person physician doctor individual resident candidate applicant intern worker learner player listener professional clinician colleague student human guy man woman internist pediatrician leader communicator member'.split(
    ' ',
  ),
)

/** Past verbs of a career on paper, which show nothing of a character. */
export const careerPasts: ReadonlySet<string> = new Set(
  'graduated completed passed applied finished certified matched interviewed submitted sent attached registered wrote attended enrolled earned received obtained got chose decided moved came'.split(
    ' ',
  ),
)
