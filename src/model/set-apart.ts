/** Between a sign and what a host would make of the next letters: a space that nobody sees. */
const apart = '&#8203;';

/**
 * What GitHub and GitLab make something of after Markdown is read, where no backslash helps: people and teams; numbers of
 * issues, merge requests, epics and snippets; labels and milestones; iterations and the like; pictures of words; addresses.
 */
const signs = /@(?=[\w-])|[#!&$](?=\d)|[~%](?=[\w"])|[[*^](?=\w+[:#])|:(?=\/\/|[\w+-]+:)|\bGH-(?=\d)|\bwww(?=\.\w)/gi;

/** Finished Markdown in which no name is called, nothing of the host is named, and no address is a link. */
export function setApart(markdown: string): string {
  return markdown.replace(signs, `$&${apart}`);
}
