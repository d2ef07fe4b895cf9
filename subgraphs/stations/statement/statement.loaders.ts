/** Reads models with their parts, statements and documents, by key, by subject and as lists. */
import { rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { loadersOf } from '../list/noun-list.js';
import { ModelComponent } from './model.entity.js';
import { documentList, modelList, statementList } from './statement.input.js';

export function makeStatementLoaders(reader: Reader) {
  return {
    models: loadersOf(reader, modelList),
    componentsByModel: rowsBy(reader, ModelComponent, 'modelId', (query) =>
      query.where('superseded_at', 'is', null).orderBy('position'),
    ),
    statements: loadersOf(reader, statementList),
    documents: loadersOf(reader, documentList),
  };
}
