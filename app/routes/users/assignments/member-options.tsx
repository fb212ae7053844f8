import { Badge } from '../../../components/badge.tsx';
import type { MemberOption } from '../../../components/member-picker.tsx';
import { assignmentsWords } from '../../../language/assignments-words.ts';
import type { Directory } from '../../granting/use-directory.ts';

export function roleOptions(directory: Directory): readonly MemberOption[] {
  return directory.roles().map((role) => {
    const admin = directory.holdsAdmin(role.id);
    const builtIn = role.id.startsWith('builtin.');
    return {
      id: role.id,
      label: role.name,
      description: role.description,
      marked: admin,
      badge: admin ? (
        <Badge tone="warn">{assignmentsWords.holdsAdmin}</Badge>
      ) : builtIn ? (
        <Badge>{assignmentsWords.builtIn}</Badge>
      ) : undefined,
    };
  });
}

export function deskOptions(directory: Directory): readonly MemberOption[] {
  return directory.desks().map((desk) => ({ id: desk.id, label: desk.name, description: desk.description }));
}
