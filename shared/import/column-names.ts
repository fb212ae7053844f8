/**
 * What the columns of a collection are called: as its fields are, as the screens call them, and as other
 * systems do; and which names must not be passed over because they decide about access.
 *
 * Names are compared without case, spaces, signs and what stands in brackets (bare-name.ts).
 */

import type { FieldSpec } from '../schema/fields.ts';
import type { Collection } from '../schema/records.ts';
import { bareName } from './bare-name.ts';
import { cellFields } from './cell-fields.ts';

/** What a column is read as: a field by its name, the opposite of a flag (a yes in it means no), or left out. */
export type ColumnUse = string;

/** Left out by choice. */
export const leftOut = 'out';

export interface KnownColumn {
  readonly use: ColumnUse;
  readonly spec: FieldSpec;
  /** A yes in it means no. */
  readonly isInverted: boolean;
  /** If there are several columns for one field, the one with the lowest rank is read; 0: our own name for it. */
  readonly rank: number;
}

export interface ColumnNames {
  readonly collection: Collection;
  /** What a column may be read as, in the order in which it is offered. */
  readonly uses: readonly Omit<KnownColumn, 'rank'>[];
  find(header: string): KnownColumn | undefined;
  /** Whether passing over this column could let somebody in, or grant a right, against what the file says. */
  looksLikeAccess(header: string): boolean;
}

/** `labelOf`: what a field is called on screens. */
export function columnNames(
  collection: Collection,
  labelOf: (field: string) => string | undefined = () => undefined,
): ColumnNames {
  const fields = cellFields(collection);
  const uses = fields.flatMap((spec) => [
    { use: spec.field, spec, isInverted: false },
    ...(spec.opposite === undefined ? [] : [{ use: spec.opposite, spec, isInverted: true }]),
  ]);
  const known = new Map<string, KnownColumn>();
  const learn = (name: string, column: KnownColumn): void => {
    const bare = bareName(name);
    // The name of one field may be what others call another: its own comes first.
    if (bare !== '' && !known.has(bare)) known.set(bare, column);
  };
  for (const use of uses) learn(use.use, { ...use, rank: 0 });
  for (const use of uses) if (!use.isInverted) learn(labelOf(use.use) ?? '', { ...use, rank: 1 });
  for (const use of uses)
    for (const [rank, bare] of (alsoBare.get(use.use) ?? []).entries())
      if (!known.has(bare)) known.set(bare, { ...use, rank: rank + 1 });
  const grants = fields.some((spec) => spec.rights === true);
  return {
    collection,
    uses,
    find: (header) => known.get(bareName(header)),
    looksLikeAccess: (header) => grants && speaksOfAccess(header),
  };
}

/**
 * What other systems call a field of this name (or the opposite of a flag), in whatever collection it is; the
 * best first.
 */
const alsoCalled: Readonly<Record<string, string>> = {
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
  name: 'name, title, displayname, fullname, bezeichnung, nom, nombre, nome, naam, nazwa, isim, имя, название, имʼя, назва',
  number: 'number, no, nr, nummer, num, numéro, numero, número, extension, agent, agentnumber, agentid, номер',
  description:
    'description, notes, note, comment, comments, beschreibung, bemerkung, descripción, descrizione, descrição, описание, опис',
  queues: 'queues, queue, queuename, queuenames, warteschlange, warteschlangen, colas, очереди, черги',
  agents: 'agents, agent, agentnumbers',
  code: 'code, kürzel, código, codice, код',
  timeZone: 'timezone, tz, zeitzone, fuseau, fuseauhoraire, zonahoraria',
};

/** Folded once: a table of names is made for every file. */
const alsoBare: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(alsoCalled).map(([use, names]) => [use, names.split(', ').map(bareName)]),
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

function speaksOfAccess(header: string): boolean {
  const words = header
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (accessWords.has(words.join(''))) return true;
  return words.some((word) => accessWords.has(word) || accessStems.some((stem) => word.startsWith(stem)));
}
