/** What can be done with working documents: a station issues one, in place of another or as the first of its kind. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { PartialDate } from '../../../shared/scalars/index.js';
import { EntryInput, historyResolver, newId, Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { since, takeLive } from '../station/station-step.js';
import { Document, DocumentKind, DocumentStatus } from './document.entity.js';
import { documentReplaced } from './document.errors.js';

@InputType({ description: 'A working document that a station issues (印发工作文件).' })
export class IssueGovernanceDocumentInput extends EntryInput {
  @Field(() => ID, { description: 'The station that issues it (制定站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Title (标题).' })
  title!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'True when it is in force on trial only (试行).' })
  trial!: boolean;

  @Field(() => PartialDate, { nullable: true, description: 'When it was issued (发文日期); today when left out.' })
  issuedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The document of the same station that it takes the place of (被替代文件), `doc_…`.',
  })
  replaces?: string | null;
}

@ObjectType({ description: 'What became of a document (文件操作结果).', simpleResolvers: true })
export class DocumentPayload extends Payload {
  @Field(() => Document, { nullable: true, description: 'The document as it now stands (文件).' })
  document!: Document | null;
}

@Resolver()
export class DocumentWork {
  @Mutation(() => DocumentPayload, {
    description: 'Issues a working document of a station and its rooms (印发工作文件).',
  })
  async issueGovernanceDocument(
    @Arg('input', () => IssueGovernanceDocumentInput) input: IssueGovernanceDocumentInput,
    @Ctx() context: Context,
  ): Promise<DocumentPayload> {
    const { title, trial, replaces, why } = input;
    const written = await context.write({ name: 'issueGovernanceDocument', input }, async (work) => {
      const station = await takeLive(work, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const issuedOn = since(work, 'input.issuedOn', input.issuedOn).validFrom;
      if (replaces != null) {
        const former = await work.take(Document, replaces);
        const own = former.stationId === station.id && former.status !== DocumentStatus.REPLACED;
        if (!own) throw documentReplaced(replaces);
        work.change(former, { status: DocumentStatus.REPLACED }, { action: 'REPLACED', why });
      }
      const status = trial ? DocumentStatus.TRIAL : DocumentStatus.IN_FORCE;
      const issued = { title, status, issuer: station.name, issuedOn, areaId: station.areaId, stationId: station.id };
      const document = { id: newId('doc'), kind: DocumentKind.GOVERNANCE, ...issued };
      return work.add(Document, document, { action: 'ISSUED', why });
    });
    const document = await context.load.documents.byId.load(written.id);
    return { document, event: written.event, replayed: written.replayed };
  }
}

export const documentWork = [DocumentWork, historyResolver(() => Document)];
