/** Why bytes are not an update of a document of registers. The code is the contract, for the log and the tests. */

export type Malformed =
  /** The bytes end too early. */
  | 'truncated'
  | 'trailing-bytes'
  /** A number in more bytes than it needs, or beyond 2^53. */
  | 'non-canonical-varint'
  /** A value in another form than lib0 writes it. */
  | 'non-canonical-value'
  /** Text that is not UTF-8. */
  | 'text'
  | 'too-many-clients'
  | 'too-many-structs'
  | 'too-many-deletes'
  | 'too-long'
  /** Clients not in falling order, or one twice. */
  | 'client-order'
  /** A client id that no client may have. */
  | 'client-id'
  /** A kind of struct (or flags) that no map entry has. */
  | 'struct-ref'
  | 'right-origin'
  | 'list-content'
  /** An entry inside a nested type. */
  | 'nested-parent'
  | 'unknown-root'
  /** A shared type, a document, an object or a list where a value must be. */
  | 'type-in-field'
  | 'not-a-scalar'
  | 'not-finite'
  | 'forbidden-key'
  | 'not-a-register'
  /** Delete ranges not in rising order, touching, or empty. */
  | 'delete-order'
  /** A second write without an origin to a register that the same client wrote. */
  | 'conflict-bomb'
  /** A struct of a Save (or its marker) that is not as a device writes it. */
  | 'not-a-save';
