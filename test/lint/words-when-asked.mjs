/**
 * Words are read when something is shown, not while a module is loaded: then their language may not be there yet.
 * What is made of them stands in a function.
 */

const door = /^(?:\.{1,2}\/)+(?:[a-z-]+\/)*[a-z-]+-words\.ts$/u;
const later = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'MethodDefinition',
  'PropertyDefinition',
]);

export const wordsWhenAsked = {
  create(context) {
    const words = new Set();
    return {
      ImportDeclaration(node) {
        if (node.importKind === 'type' || !door.test(node.source.value)) return;
        for (const one of node.specifiers) if (one.importKind !== 'type') words.add(one.local.name);
      },
      Identifier(node) {
        if (!words.has(node.name)) return;
        for (let at = node.parent; at; at = at.parent) {
          if (later.has(at.type) || at.type === 'ImportDeclaration' || at.type.startsWith('TS')) return;
        }
        context.report({
          node,
          message: 'Read words in a function: while a module is loaded their language may not be there yet.',
        });
      },
    };
  },
};
