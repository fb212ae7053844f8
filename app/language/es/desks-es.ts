import type * as english from '../en/desks-en.ts';
import { plural } from '../plural.ts';

export const desksWords: typeof english.desksWords = {
  people: 'Personas',
  countedPeople: (count: number) => plural(count, { one: '# persona', other: '# personas' }),
  peopleHidden: (permission: string) => `Quién está asignado está oculto para usted: hace falta ${permission}`,
  yours: 'Suyo',
  mayEdit: 'Puede editarlo',
  queues: 'Colas',
  notYours: 'Este no es uno de sus equipos, y solo puede cambiar esos',

  agents: 'Agentes',
  agentsSays: 'Quién atiende las llamadas de este equipo.',
  agentsHidden: (permission: string) => `Los agentes están ocultos para usted: hace falta el permiso ${permission}.`,
  chooseAgents: 'Elegir agentes',
  needsToChooseAgents: (permission: string) => `Para asignar agentes a equipos hace falta el permiso ${permission}.`,
  agentsOf: (desk: string) => `Agentes de ${desk}`,
  noAgents: 'No hay agentes.',
  andMoreAgents: (count: number) => plural(count, { other: 'Y # más: véalos en «Agentes».' }),
  onDesk: 'En el equipo',
  notOnDesk: 'Fuera del equipo',
  putOn: (agent: string) => `Poner al agente ${agent} en el equipo`,
  takeOff: (agent: string) => `Sacar al agente ${agent} del equipo`,
  nothingChosen: 'Aún no se ha cambiado nada.',

  newQueue: 'Nueva cola aquí',
  newQueueOn: (desk: string) => `Nueva cola en ${desk}`,
  newQueueSays: 'Una cola nueva se pone en este equipo en el mismo guardado.',
  queueName: 'Nombre de la cola',
  needsName: 'Ponga antes un nombre a la cola.',
  create: 'Crear cola',

  peopleSays: 'Usuarios asignados a este equipo: responsables y todos los que ven sus datos.',
  usersHidden: (permission: string) =>
    `Los usuarios están ocultos para usted, por eso no se muestra quién está asignado: hace falta el permiso ${permission}.`,
  choosePeople: 'Elegir personas',
  seeInUsers: 'Verlas en «Usuarios»',
  peopleOf: (desk: string) => `Personas de ${desk}`,
  nobody: 'No hay nadie asignado.',
  disabled: '(deshabilitado)',
  unassign: (username: string) => `Anular la asignación de ${username}`,
  andMore: (count: number) => plural(count, { other: 'Y # más: véalas en «Usuarios».' }),
  save: 'Guardar',
  needsToAssign: (permission: string) => `Para asignar usuarios hace falta el permiso ${permission}.`,
  onlyLasting: 'Solo puede asignar personas a los equipos que usted mismo tiene asignados para siempre.',
};
