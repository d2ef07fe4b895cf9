/** What models, statements and documents bring to the room. */
import { aboutResolvers } from './about.resolver.js';
import { Document } from './document.entity.js';
import { documentRefusals } from './document.errors.js';
import { documentWork } from './document.work.js';
import { Model, ModelComponent } from './model.entity.js';
import { Statement } from './statement.entity.js';
import { DocumentResolver, ModelResolver, StatementResolver } from './statement.resolver.js';
import { AreaStatementsResolver, StationStatementsResolver } from './subject.resolver.js';

export const statementParts = {
  entities: [Model, ModelComponent, Statement, Document],
  resolvers: [
    ModelResolver,
    StatementResolver,
    DocumentResolver,
    StationStatementsResolver,
    AreaStatementsResolver,
    ...aboutResolvers,
    ...documentWork,
  ],
  orphanedTypes: [],
  references: {},
  refusals: documentRefusals,
};
