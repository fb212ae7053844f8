/**
 * What a person reads comes from app/language: no text stands in JSX, neither between tags nor in an
 * attribute that is read or read out, nor in an object that becomes such attributes, nor as a sentence
 * anywhere else. Punctuation and signs that are the same in every language may.
 */

/** Attributes, of elements and of our components, whose text people read or hear. */
const read = new Set([
  'about',
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'cancelLabel',
  'confirmLabel',
  'description',
  'discardLabel',
  'empty',
  'error',
  'heading',
  'hint',
  'label',
  'none',
  'note',
  'noun',
  'placeholder',
  'refused',
  'saveLabel',
  'says',
  'text',
  'title',
  'why',
]);

const letters = /\p{L}{2,}|\p{L}\p{M}/u;
/** Words that begin with a capital or a quotation mark. */
const sentence = /^\s*[\p{Lu}“].*[\p{L},;:”] [\p{Ll}“]/u;

export const wordsInMarkup = {
  create(context) {
    const refuse = (node) =>
      context.report({
        node,
        message: 'Words that people read come from app/language, so that they can be said in every language.',
      });
    const isText = (node) =>
      (node.type === 'Literal' && typeof node.value === 'string' && letters.test(node.value)) ||
      (node.type === 'TemplateLiteral' && node.quasis.some((part) => letters.test(part.value.raw)));
    /** The texts that an expression may come to. */
    const textsOf = (node) => {
      if (node === null || node === undefined) return [];
      if (node.type === 'ConditionalExpression') return [...textsOf(node.consequent), ...textsOf(node.alternate)];
      if (node.type === 'LogicalExpression') return [...textsOf(node.left), ...textsOf(node.right)];
      return isText(node) ? [node] : [];
    };
    const isKey = (node) => node.type === 'Literal' && /^[a-z][a-z-]*$/u.test(node.value);
    /** What developers read: why something cannot be. */
    const isError = (node) => node.parent?.type === 'NewExpression' && node.parent.callee.name?.endsWith('Error');
    const seen = new Set();
    const refuseOnce = (node) => {
      if (seen.has(node)) return;
      seen.add(node);
      refuse(node);
    };
    return {
      Literal(node) {
        if (typeof node.value !== 'string' || node.parent?.type === 'JSXAttribute' || isError(node)) return;
        if (sentence.test(node.value)) refuseOnce(node);
      },
      TemplateLiteral(node) {
        if (!isError(node) && sentence.test(node.quasis.map((part) => part.value.raw).join('x'))) refuseOnce(node);
      },
      JSXText(node) {
        if (letters.test(node.value)) refuse(node);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXAttribute' && !read.has(nameOf(node.parent))) return;
        for (const text of textsOf(node.expression)) refuseOnce(text);
      },
      // Items of menus, columns of tables, toasts: what becomes an attribute later. A key ("neutral") is no text.
      Property(node) {
        if (node.computed || !read.has(node.key.name ?? node.key.value)) return;
        for (const text of textsOf(node.value)) if (!isKey(text)) refuseOnce(text);
      },
      JSXAttribute(node) {
        if (read.has(nameOf(node)) && node.value?.type === 'Literal' && isText(node.value)) refuse(node.value);
      },
    };
  },
};

function nameOf(attribute) {
  const { name } = attribute;
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
}
