import fc from 'fast-check'

const tokens = [
  ...['a', 'I', 'the', 'word', 'Dr.', 'don’t', 'J-1', 'U.S.', 'no.', 'é', 'e\u0301', 'Med-Peds', '3.5', '1,000'],
  ...['\\*', '\\\\', '\\', '\\>', '\\&', '\\<', '&amp;', '&eacute;', '&nbsp;', '&NotEqualTilde;', '&foo;', '&amp;amp;'],
  ...['&#x1F600;', '&gt;', '&', '*', '**', '_', '`', '``', '~', '[', ']', '(', ')', '](x)', '![', '!', '<', '>'],
  ...['<!-- c -->', '<b>', '\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', '\t', ' ', '  ', '> ', '- ', '1. ', '# ', '|'],
  ...[
    '---',
    '---\n',
    'kind: email\n',
    '\u0000',
    '\u2060',
    '\uFFFC',
    '\uFEFF',
    '😀',
    '👩‍⚕️',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '.',
    ',',
    '?',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty'],
  ...['\uD83D', '\u2028', 'https://x.org/a.', 'a@b.org', 'Subject: ', 'Dear '],
]

/** Texts made of everything that Markdown, typography and encodings have to stumble over. */
export const markdownish = fc.array(fc.constantFrom(...tokens), {maxLength: 40}).map((parts) => parts.join(''))
