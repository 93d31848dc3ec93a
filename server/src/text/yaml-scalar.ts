/** What needs no quotation marks, inside brackets neither. */
const plain = /^[\p{L}\p{N}_][\p{L}\p{N} _./@'’&()+*-]*$/u
/** Words that YAML takes for something else than text. */
const other = /^(?:null|true|false|yes|no|on|off|y|n|[\d.,_+-]+)$/i

/** A text as a value in YAML: in quotation marks where it would be read as something else without them. */
export const yamlScalar = (text: string): string =>
  plain.test(text) && !text.endsWith(' ') && !other.test(text) ? text : JSON.stringify(text)
