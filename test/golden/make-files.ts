import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a case that git cannot hold, or that would spoil a clone on another machine: made when the case runs. */
type Made = { readonly path: string } & (
  | { readonly text: string }
  | { readonly latin1: string }
  | { readonly fill: string; readonly bytes: number }
  | { readonly link: string }
  | { readonly pipe: true }
);

/** Adds to a copy of a case's folder what the `made.json` beside the folder lists, if there is one. */
export function makeFiles(caseFolder: string, copy: string): void {
  const list = join(caseFolder, 'made.json');
  if (!existsSync(list)) return;
  const made: readonly Made[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const file of made) {
    const path = join(copy, file.path);
    mkdirSync(dirname(path), { recursive: true });
    makeFile(path, file);
  }
}

function makeFile(path: string, made: Made): void {
  if ('text' in made) writeFileSync(path, made.text);
  else if ('latin1' in made) writeFileSync(path, made.latin1, 'latin1');
  else if ('fill' in made) writeFileSync(path, made.fill.repeat(Math.ceil(made.bytes / made.fill.length)));
  else if ('link' in made) symlinkSync(made.link, path);
  else execFileSync('mkfifo', [path]);
}
