import { folderSource } from '../../src/folder/folder-source.js';
import { dataFolders } from '../../src/model/kinds/index.js';
import { type Checked, checkFolder } from '../../src/pipeline.js';

/** Reads and checks a data folder that sets its own reporting day. */
export function openExample(root: string): Checked {
  return checkFolder(folderSource(root, dataFolders), ({ reportingDay }) => {
    if (reportingDay === undefined) throw new Error(`${root}/pmf.yaml sets no reporting_day`);
    return reportingDay;
  });
}
