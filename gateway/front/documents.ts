/** The checked documents that Apollo Server keeps, bounded by the memory that they really take with their programs. */
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of the documents that are kept; one takes about a hundred bytes of memory, with its plan and its program. */
const CHARACTERS_KEPT = 500_000;

export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Apollo Server's own store counts a document by its JSON, some twenty times too small. */
export function makeDocumentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: CHARACTERS_KEPT,
    sizeCalculation: ({ loc }) => (loc?.source.body.length ?? 0) + 1,
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
