/** The texts of templates/ci by their path there, made by bin/dev/generate-scaffold.js. */
export declare const ciTexts: Readonly<Record<string, string>>;
