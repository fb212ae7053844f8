/**
 * Answers requests for files of the app and for its pages.
 *
 * Guarantees: only GET and HEAD; a file that exists, or the app itself where a page is asked for, or 404.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../../shared/protocol/errors.ts';
import { answers, errorBodyOf } from './answers.ts';
import { isPageRequest } from './page-requests.ts';
import { fileTypes, type StaticFile, type StaticFiles } from './static-files.ts';

export async function answerPage(
  files: StaticFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answerError(response, 'not-found');
  const file = files.find(path);
  if (file !== undefined) return answerFile(file, request, response);
  if (!isPageRequest(path, request.headers.accept, fileTypes)) return answerError(response, 'not-found');
  if (files.index === undefined) return answerNotBuilt(response);
  return answerFile(files.index, request, response);
}

export function answerError(response: ServerResponse, code: ErrorCode): void {
  const body = JSON.stringify(errorBodyOf(code));
  response.writeHead(answers[code].status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(body);
}

async function answerFile(file: StaticFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const accepts = request.headers['accept-encoding'];
  const { encoding, bytes } = await file.encoded(Array.isArray(accepts) ? accepts.join(',') : (accepts ?? ''));
  const headers = {
    'Content-Type': file.type,
    'Cache-Control': file.cacheControl,
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Length': bytes.length,
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function answerNotBuilt(response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end('The app is not built yet. Run: npm run build\n');
}
