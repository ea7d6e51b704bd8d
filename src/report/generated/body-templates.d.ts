/** The templates of templates/bodies by the id of the body, made by bin/dev/generate-partials.js. */
export declare const bodyTemplates: Readonly<Record<string, string>> & { readonly default: string };
