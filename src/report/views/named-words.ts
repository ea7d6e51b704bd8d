import type { Named, NamedPost } from '../../assess/views/named.js';
import { type Inlines, text } from '../blocks.js';

/** `Head of Housing`, or `Head of Leisure, vacant: Leisure Manager answers` */
export function postInWords(post: NamedPost | undefined): string {
  if (post === undefined) return 'no post is named';
  const { title, answeredBy } = post;
  return answeredBy === undefined ? title : `${title}, vacant: ${answeredBy.title} answers`;
}

/** `Head of Housing`, or `Leisure Manager for Head of Leisure (vacant)`: who answers. */
export function answeringInWords({ title, answeredBy }: NamedPost): string {
  return answeredBy === undefined ? title : `${answeredBy.title} for ${title} (vacant)`;
}

/** The same with articles: `the Head of Housing`, `the Leisure Manager for the Head of Leisure (vacant)`. */
export function answeringInSentence({ title, answeredBy }: NamedPost): string {
  const post = withArticle(title);
  return answeredBy === undefined ? post : `${withArticle(answeredBy.title)} for ${post} (vacant)`;
}

function withArticle(post: string): string {
  return /^the /i.test(post) ? post : `the ${post}`;
}

/** `HSG-014: Homes let`: records are known by their codes. */
export function codedTitle({ id, code, title }: Named & { readonly code?: string | undefined }): string {
  return `${code ?? id}: ${title}`;
}

/** The code beside its id where they are two names: `J 001 (JOB-001)`. */
export function codeAndId({ id, code }: { readonly id: string; readonly code?: string | undefined }): string {
  return code === undefined || code === id ? id : `${code} (${id})`;
}

export function strong(words: string): Inlines {
  return [{ type: 'strong', content: text(words) }];
}

/** Terms and what is said of them; what is not there is left out. */
export function facts(
  lines: readonly (readonly [term: string, said: string | Inlines | undefined])[],
): readonly { readonly term: Inlines; readonly description: Inlines }[] {
  return lines.flatMap(([term, said]) => {
    if (said === undefined || said.length === 0) return [];
    return [{ term: text(term), description: typeof said === 'string' ? text(said) : said }];
  });
}
