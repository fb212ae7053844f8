/**
 * What columns are called in the files of other systems, and which of these names must not be passed over
 * because they decide about access.
 *
 * Names are compared without case, spaces, signs and what stands in brackets: `Email Address [Required]` is
 * `emailaddress`, `sAMAccountName` is `samaccountname`.
 */

import type { UserColumn } from './csv-user-columns.ts';

/** What a column is read as. `disabled`: a yes in it means no. `out`: left out by choice. */
export type ColumnUse = UserColumn | 'disabled' | 'out';

export interface KnownColumn {
  readonly use: Exclude<ColumnUse, 'out'>;
  /** If there are several columns for one field, the one with the lowest rank is read; 0: our own name for it. */
  readonly rank: number;
}

/** Per field, the best first. */
const namesOf: Readonly<Record<Exclude<ColumnUse, 'out'>, string>> = {
  username:
    'username, login, loginname, userlogin, logon, logonname, userlogonname, samaccountname, userid, uid, useraccount, account, accountname, userprincipalname, upn, user, ' +
    'benutzername, anmeldename, benutzer, benutzerkennung, nutzername, nomdutilisateur, utilisateur, identifiant, usuario, nombredeusuario, nomedeusuario, usuário, ' +
    'utente, nomeutente, gebruikersnaam, gebruiker, nazwaużytkownika, użytkownik, kullanıcıadı, логин, имяпользователя, пользователь, логін, імякористувача, користувач',
  email:
    'email, emailaddress, mail, primaryemail, workemail, emailid, mailaddress, smtpaddress, primarysmtpaddress, ' +
    'emailadresse, courriel, adressemail, adresseemail, correo, correoelectrónico, correoelectronico, indirizzoemail, eposta, почта, электроннаяпочта, пошта',
  roles:
    'roles, role, rolename, rolenames, userrole, userroles, assignedroles, securityrole, securityroles, ' +
    'rolle, rollen, rôle, rôles, rol, ruolo, ruoli, papel, funções, rola, role użytkownika, роль, роли, ролі',
  desks: 'desks, desk, deskname, desknames, schalter, bureau, bureaux, escritorio, escritorios',
  scope: 'scope',
  enabled:
    'enabled, active, isactive, isenabled, userenabled, useractive, accountenabled, accountactive, activeuser, activeaccount, status, accountstatus, userstatus, loginenabled, employmentstatus, employeestatus, ' +
    'aktiv, aktiviert, statut, actif, activé, activo, activa, habilitado, estado, attivo, abilitato, stato, ativo, actief, ingeschakeld, aktywny, aktif, активен, активный, активный пользователь, статус, включен, включён, активний, увімкнено',
  disabled:
    'disabled, suspended, locked, lockedout, blocked, inactive, deactivated, archived, isdisabled, issuspended, islocked, isblocked, isinactive, isdeactivated, isarchived, userdisabled, usersuspended, userlocked, accountdisabled, accountsuspended, accountlocked, accountlockedout, accountinactive, ' +
    'gesperrt, deaktiviert, inaktiv, inactif, désactivé, suspendu, bloqué, desactivado, suspendido, bloqueado, inactivo, deshabilitado, disattivato, sospeso, bloccato, desativado, suspenso, inativo, geblokkeerd, zablokowany, nieaktywny, pasif, отключен, отключён, заблокирован, неактивен, неактивный, заблокований, вимкнено',
};

const known: ReadonlyMap<string, KnownColumn> = new Map(
  Object.entries(namesOf).flatMap(([use, names]) =>
    // The keys of the table above.
    names.split(', ').map((name, rank) => [bare(name), { use: use as KnownColumn['use'], rank }] as const),
  ),
);

/** How words begin, in the names of columns that say who may get in or do what. */
const accessStems = (
  'activ aktiv actif attiv ativ enabl disabl suspen locke block deactiv desactiv désactiv inactiv inaktiv archiv terminat leaver leaving expir access permission ' +
  'right privileg admin superuser group role member scope licens licenc profil status statu state allow deny denied delet resign dismiss retire quit gesperrt ' +
  'deaktiv sperr berecht recht gruppe rolle rôle statut droit groupe autoris estado permis grupo stato ruolo permess gruppo situaç rol uprawn grupa aktyw yetki ' +
  'актив статус роль роли права доступ группа блокир заблок отключ уволен адмін роль групи'
).split(' ');

/** Whole words of the same kind. */
const accessWords = new Set([
  'end',
  'left',
  'lock',
  'level',
  'until',
  'uac',
  'useraccountcontrol',
  'usertype',
  'accounttype',
  'employmenttype',
]);

export function knownColumn(header: string): KnownColumn | undefined {
  return known.get(bare(header));
}

/** Whether passing over this column could let somebody in, or grant a right, against what the file says. */
export function looksLikeAccess(header: string): boolean {
  const words = header
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (accessWords.has(words.join(''))) return true;
  return words.some((word) => accessWords.has(word) || accessStems.some((stem) => word.startsWith(stem)));
}

function bare(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[[({<].*?[\])}>]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
