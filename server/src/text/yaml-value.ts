import {Document, visit} from 'yaml'

/** A text or a list of texts as a value on one line of YAML, in quotation marks wherever it would be misread without. */
export const yamlValue = (value: string | number | readonly string[]): string => {
  // A word that an older reader of YAML takes for a number or a flag is put in quotation marks, too.
  const plain = typeof value === 'object' ? value.map(onOneLine) : typeof value === 'string' ? onOneLine(value) : value
  const document = new Document(plain, {version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false})
  visit(document, {
    Collection: (_key, node) => {
      node.flow = true
    },
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && isUnsafe(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({lineWidth: 0, indent: 2, flowCollectionPadding: false}).trimEnd()
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Characters that are allowed in YAML only when they are escaped, and what looks like a mark of the document itself. */
const isUnsafe = (text: string): boolean => /[\p{C}\u2028\u2029]/u.test(text) || /^(?:---|\.\.\.)/.test(text)
