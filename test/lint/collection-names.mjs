/**
 * A collection's name stands between quotes in shared/collections alone; elsewhere code says
 * `collections.users`, so that a search finds all that is special about one collection.
 *
 * Looks at the places where a collection is meant: a property or attribute `collection`, a comparison with
 * one, the first argument of a call, an enumeration. `roles`, `desks` and `queues` are names of fields too:
 * what is called with a field is listed below. Types are left to the compiler.
 */

import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../shared/collections/descriptions.ts', import.meta.url), 'utf8');
const listed = /descriptions = \{([^}]*)\}/u.exec(source);
if (listed === null) throw new Error('shared/collections/descriptions.ts lists the collections in another way');
const names = new Set(
  listed[1]
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

/** What takes the name of a field first. */
const takeFields = new Set([
  'add',
  'assign',
  'cell',
  'delete',
  'elsewhereOf',
  'has',
  'hidden',
  'includes',
  'isChanged',
  'problem',
  'problems',
  'revert',
  'set',
  'setMember',
  'setMembers',
  'take',
]);

export const collectionNames = {
  create(context) {
    const isName = (node) => node?.type === 'Literal' && names.has(node.value);
    const refuse = (node) =>
      context.report({
        node,
        message: `Say collections.${node.value}: names of collections are quoted in shared/collections alone.`,
      });
    return {
      Property(node) {
        if (keyOf(node) === 'collection' && isName(node.value)) refuse(node.value);
      },
      JSXAttribute(node) {
        if (node.name.name === 'collection' && isName(node.value)) refuse(node.value);
      },
      BinaryExpression(node) {
        if (isName(node.right) && meansCollection(node.left)) refuse(node.right);
        if (isName(node.left) && meansCollection(node.right)) refuse(node.left);
      },
      SwitchCase(node) {
        if (isName(node.test) && meansCollection(node.parent.discriminant)) refuse(node.test);
      },
      CallExpression(node) {
        const callee = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name;
        if (isName(node.arguments[0]) && !takeFields.has(callee)) refuse(node.arguments[0]);
      },
      ArrayExpression(node) {
        const found = node.elements.filter(isName);
        if (found.length === names.size) refuse(found[0]);
      },
      ObjectExpression(node) {
        const found = new Set(node.properties.map(keyOf).filter((key) => names.has(key)));
        if (found.size === names.size)
          context.report({
            node,
            message: 'What each collection has is made with perCollection, or stands in its description.',
          });
      },
    };
  },
};

function meansCollection(node) {
  const name = node.type === 'MemberExpression' ? node.property.name : node.name;
  return name === 'collection' || name === 'table';
}

function keyOf(property) {
  if (property.type !== 'Property' || property.computed) return null;
  return property.key.name ?? property.key.value;
}
