import {readFileSync} from 'node:fs'
import ts from 'typescript'

/** One small change to a source file: a stretch of it, and what stands there instead. */
export interface Mutant {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  /** 1-based. */
  readonly line: number
}

const swapped: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '-': '+',
  '*': '/',
  '+=': '-=',
  '-=': '+=',
}

const otherMethod: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  min: 'max',
  max: 'min',
}

/** What documents a rule is no behaviour. */
const documentation = new Set([
  'title',
  'why',
  'instead',
  'disputed',
  'sources',
  'examples',
  'also',
  'message',
  'kinds',
])

/** Every mutant of a file, in order of place. */
export const mutantsOf = (root: string, path: string): readonly Mutant[] => {
  const text = readFileSync(root + path, 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const add = (start: number, end: number, after: string): void => {
    const line = source.getLineAndCharacterOfPosition(start).line + 1
    found.push({path, start, end, before: text.slice(start, end), after, line})
  }
  const replace = (node: ts.Node, after: string): void => add(node.getStart(), node.getEnd(), after)
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isPropertyAssignment(node) && isDocumentation(node)) return
    if (ts.isMethodDeclaration(node) && node.name.getText() === 'message') return
    mutate(node, replace)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isDocumentation = (node: ts.PropertyAssignment): boolean => {
  const call = node.parent.parent
  return (
    documentation.has(node.name.getText()) && ts.isCallExpression(call) && call.expression.getText() === 'defineRule'
  )
}

const mutate = (node: ts.Node, replace: (node: ts.Node, after: string) => void): void => {
  if (ts.isBinaryExpression(node)) {
    const {left, operatorToken: sign, right} = node
    const other = swapped[sign.getText()]
    if (other) replace(sign, other)
    if (sign.kind === ts.SyntaxKind.QuestionQuestionToken) replace(node, left.getText())
    if (sign.kind === ts.SyntaxKind.PlusToken && isCount(left) && isCount(right)) replace(sign, '-')
    if (isEquality(sign) && ts.isStringLiteral(right) && right.text !== '') replace(right, "''")
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    replace(node, `(${node.operand.getText()})`)
  } else if (ts.isConditionalExpression(node)) {
    replace(node.condition, 'true')
    replace(node.condition, 'false')
  } else if (ts.isIfStatement(node)) {
    replace(node.expression, 'true')
    replace(node.expression, 'false')
  } else if (ts.isNumericLiteral(node)) {
    replace(node, String(Number(node.text.replaceAll('_', '')) + 1))
  } else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
    if (!ts.isLiteralTypeNode(node.parent)) replace(node, node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true')
  } else if (ts.isExpressionStatement(node)) {
    replace(node, 'void 0')
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const {name, expression} = node.expression
    const other = otherMethod[name.text]
    if (other) replace(name, other)
    if (name.text === 'filter' || name.text === 'trim' || name.text === 'toLowerCase')
      replace(node, expression.getText())
  }
}

const isEquality = ({kind}: ts.Token<ts.BinaryOperator>): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken

/** A sum, and no text put together. */
const isCount = (node: ts.Expression): boolean =>
  ts.isNumericLiteral(node) || /(?:length|start|end|from|to|at|count|index|words|offset)$/i.test(node.getText())
