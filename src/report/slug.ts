/** A text as part of an address: `off-target`. Marks over letters are dropped; what has no letters at all is a `part`. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug === '' ? 'part' : slug.slice(0, 80);
}

/** Gives each text an id that it has given to none before: a second `note` becomes `note-2`. */
export function idGiver(): (text: string) => string {
  const given = new Set<string>();
  return (text) => {
    const slug = slugOf(text);
    let id = slug;
    for (let number = 2; given.has(id); number += 1) id = `${slug}-${number}`;
    given.add(id);
    return id;
  };
}
