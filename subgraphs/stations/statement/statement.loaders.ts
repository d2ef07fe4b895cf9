/** Reads models with their parts, statements and documents, by key, by subject and as lists. */
import { listsOf } from '../../../shared/listing/index.js';
import { rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { ModelComponent } from './model.entity.js';
import { documentList, modelList, statementList } from './statement.input.js';

export function makeStatementLoaders(reader: Reader) {
  return {
    models: listsOf(reader, modelList),
    componentsByModel: rowsBy(reader, ModelComponent, 'modelId', (query) =>
      query.where('superseded_at', 'is', null).orderBy('position'),
    ),
    statements: listsOf(reader, statementList),
    documents: listsOf(reader, documentList),
  };
}
