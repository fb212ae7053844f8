/**
 * Words that say whether a flag is set, such as whether an account can be used, as exports write them in many
 * languages.
 *
 * `yes` and `no` answer the column they stand in, so in a column called "Suspended" a yes means disabled.
 * `active` and `inactive` say it themselves, whatever the column is called.
 */

const words = {
  yes:
    'yes true 1 y t on ja wahr j vrai oui sí si verdadero vero sì verdadeiro sim waar prawda tak t sant sann tosi kyllä doğru evet ano pravda áno igaz igen adevărat da ' +
    'да истина так істина 是 真 はい 예 참',
  no:
    'no false 0 n f off nein falsch faux non falso não onwaar nee fałsz nie usann falskt nej falsk nei epätosi ei yanlış hayır ne nepravda hamis nem fals nu ' +
    'нет ложь ні хибність 否 假 いいえ 아니요',
  active:
    'enabled active activated aktiv aktiviert actif active activé activée activo activa habilitado attivo attiva abilitato ativo ativa actief ingeschakeld aktywny aktywna włączony ' +
    'etkin aktif aktivní aktivna активен активна активный активная включен включён активний увімкнено',
  inactive:
    'disabled inactive deactivated suspended locked blocked archived terminated lockedout inaktiv deaktiviert gesperrt inactif inactive désactivé désactivée suspendu bloqué inactivo inactiva ' +
    'desactivado deshabilitado suspendido bloqueado inattivo disattivato sospeso bloccato inativo desativado suspenso inactief uitgeschakeld geblokkeerd nieaktywny zablokowany wyłączony ' +
    'pasif neaktivní неактивен неактивный неактивна отключен отключён заблокирован неактивний заблокований вимкнено',
} as const;

const meaning: ReadonlyMap<string, keyof typeof words> = new Map(
  (['inactive', 'active', 'no', 'yes'] as const).flatMap((says) => words[says].split(' ').map((word) => [word, says])),
);

/** What corrects a cell so that it is clear whatever the column is called. */
export const plainWords = { true: 'enabled', false: 'disabled' } as const;

/** Null: not known. */
export function readFlagWord(written: string, isInverted: boolean): boolean | null {
  const word = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._-]+/gu, '');
  switch (meaning.get(word)) {
    case 'active':
      return true;
    case 'inactive':
      return false;
    case 'yes':
      return !isInverted;
    case 'no':
      return isInverted;
    case undefined:
      return null;
  }
}
