/** Whether a folder's name is meant to be one of those that are read: another case, or one letter more, less or other. */
export function isMisnamed(name: string, folders: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return folders.some((folder) => folder !== name && isOneSlipAway(lower, folder));
}

function isOneSlipAway(name: string, folder: string): boolean {
  if (Math.abs(name.length - folder.length) > 1) return false;
  const same = [...folder].findIndex((letter, at) => letter !== name[at]);
  if (same === -1) return true;
  const rests = [name.slice(same), name.slice(same + 1)];
  return rests.some((rest) => rest === folder.slice(same + 1)) || name.slice(same + 1) === folder.slice(same);
}
