/** What a YAML file says: plain values in null-prototype objects, and the text that it was read from. */
export interface Document {
  readonly path: string;
  readonly content: unknown;
  readonly text: string;
}
