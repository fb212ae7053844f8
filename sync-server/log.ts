/**
 * The log: one line of JSON for each event.
 *
 * Guarantees: one event is one line whatever is in it (line breaks, terminal escapes, U+2028 and
 * bidirectional controls are escaped), and no text in it is longer than 500 characters. What is logged is
 * chosen where it is logged: never a password, a token, a setup code or a cookie.
 */

import { pino, stdTimeFunctions } from 'pino';
import { currentRequestId } from './request-id.ts';

/** Where the server writes what happened: structured fields and a sentence, as pino takes them. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const maxTextLength = 500;

export function createLog(level: string, write: (line: string) => void): Log {
  return pino(
    {
      level,
      base: null,
      mixin: () => ({ request: currentRequestId() }),
      timestamp: stdTimeFunctions.isoTime,
      depthLimit: 4,
      edgeLimit: 50,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, clipped(value)])),
      },
    },
    { write: (line: string) => write(escaped(line)) },
  );
}

function clipped(value: unknown): unknown {
  return typeof value === 'string' && value.length > maxTextLength ? `${value.slice(0, maxTextLength)}…` : value;
}

/** JSON leaves these as they are, and terminals and log viewers act on them. */
const dangerous = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

function escaped(line: string): string {
  return line.replace(dangerous, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
