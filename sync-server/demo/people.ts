/** Names for the demo's people, of the kind a call centre with customers in several countries employs. */

export const firstNames = [
  'Aisha', 'Alan', 'Amélie', 'Ana', 'Andrzej', 'Anouk', 'Ayşe', 'Beatriz', 'Ben', 'Björn', 'Camille', 'Carlos',
  'Chiara', 'Chloé', 'Daniel', 'Dafydd', 'Elif', 'Emeka', 'Emma', 'Fatima', 'Femi', 'Giulia', 'Grace', 'Hannah',
  'Hassan', 'Ines', 'Ingrid', 'Ivan', 'Jakub', 'Joana', 'Jürgen', 'Kasia', 'Kofi', 'Laura', 'Leila', 'Liam',
  'Lucía', 'Magda', 'Marek', 'Mei', 'Mikołaj', 'Nadia', 'Niamh', 'Nikos', 'Olga', 'Omar', 'Paulo', 'Petra',
  'Priya', 'Rafael', 'Rahul', 'Renée', 'Saoirse', 'Sara', 'Simone', 'Søren', 'Tariq', 'Tomás', 'Wei', 'Zofia',
] as const;

export const lastNames = [
  'Adeyemi', 'Alves', 'Andersson', 'Baker', 'Barros', 'Becker', 'Bianchi', 'Byrne', 'Castro', 'Chen', 'Costa',
  'Dąbrowski', 'Demir', 'Dubois', 'Evans', 'Ferreira', 'Fischer', 'Flores', 'García', 'Georgiou', 'Gonçalves',
  'Haddad', 'Hansen', 'Hughes', 'Ibrahim', 'Ivanova', 'Jansen', 'Jones', 'Kaya', 'Khan', 'Kowalska', 'Kumar',
  'Laurent', 'Lewandowski', 'Lindqvist', 'López', 'MacDonald', 'Marino', 'Martin', 'Meyer', 'Moreau', 'Müller',
  'Murphy', 'Ncube', 'Nowak', 'Nuñez', 'O-Brien', 'Okafor', 'Olsen', 'Papadopoulos', 'Patel', 'Pereira',
  'Petrov', 'Popescu', 'Ricci', 'Rossi', 'Santos', 'Schmidt', 'Silva', 'Singh', 'Smith', 'Sørensen', 'Szabó',
  'Taylor', 'Tremblay', 'Vargas', 'Walsh', 'Weber', 'Williams', 'Wójcik', 'Yılmaz', 'Zhang',
] as const;

const unaccented: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', ß: 'ss', ð: 'd', æ: 'ae' };

/** `Zofia Wójcik` → `zofia.wojcik` */
export function usernameOf(first: string, last: string): string {
  return `${first}.${last}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøıßðæ]/gu, (letter) => unaccented[letter] ?? '')
    .replace(/[^a-z.-]/gu, '');
}
