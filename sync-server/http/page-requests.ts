/**
 * Which requests are for a page of the app.
 *
 * Guarantees: every address that names no file and no part of the API is a page for clients that take HTML:
 * by name as browsers do, or by a wildcard or by saying nothing, as link checkers, load balancers and curl
 * do. A missing file is never answered with a page.
 */

import { extname } from 'node:path';

/** `fileTypes`: the extensions of files there can be. */
export function isPageRequest(path: string, accept: string | undefined, fileTypes: ReadonlySet<string>): boolean {
  return !isFileName(path, fileTypes) && takesHtml(accept);
}

/** Files are known by where they are: an id may have a dot (/roles/builtin.admin). */
function isFileName(path: string, fileTypes: ReadonlySet<string>): boolean {
  return /^\/(?:(?:assets|icons|metrics)(?:\/|$)|[^/]*\.)/u.test(path) || fileTypes.has(extname(path).toLowerCase());
}

/** As content negotiation has it: of several ranges that cover HTML, the closest one decides. */
function takesHtml(accept: string | undefined): boolean {
  if (accept === undefined) return true;
  const weights = new Map(accept.split(',').map((range) => readRange(range)));
  const weight = weights.get('text/html') ?? weights.get('text/*') ?? weights.get('*/*');
  return weight !== undefined && weight > 0;
}

function readRange(text: string): readonly [type: string, weight: number] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [type, weight === undefined ? 1 : Number(weight.slice(2))];
}
