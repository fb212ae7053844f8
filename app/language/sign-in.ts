/** Signing in, and why not. */

export interface UnusableSentences {
  readonly title: string;
  readonly text: string;
}

export { exportFailedSentence, missingNeedSentences, signedOutSentences, unusableSentences } from './en/sign-in.ts';
