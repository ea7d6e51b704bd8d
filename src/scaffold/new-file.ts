/** A file that is to be made: its path in the data folder, with `/`, and its whole text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}
