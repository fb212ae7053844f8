/** Where one chooses whom to look as; with a role, only on which desk is left to choose. */
export function viewAsPath(role?: string): string {
  return role === undefined ? '/view-as' : `/view-as?role=${encodeURIComponent(role)}`;
}
