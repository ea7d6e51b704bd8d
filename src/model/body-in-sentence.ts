/** A body as a sentence names it: `Cabinet`, but `the Audit Committee`. */
export function bodyInSentence(name: string): string {
  return /\b(board|bulletin|commission|committee|forum|group|panel|team)$/i.test(name) && !/^the /i.test(name)
    ? `the ${name}`
    : name;
}
