/** The texts of templates/init by their path in a new data folder, made by bin/dev/generate-scaffold.js. */
export declare const newFolderTexts: Readonly<Record<string, string>>;
