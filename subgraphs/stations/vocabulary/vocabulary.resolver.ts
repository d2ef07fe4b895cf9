/** Vocabularies and their terms: by kind, by source, and how terms of different sources relate. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { VocabularyCrosswalk } from './vocabulary-crosswalk.entity.js';
import { VocabularyTerm } from './vocabulary-term.entity.js';
import { Vocabulary, VocabularyKind } from './vocabulary.entity.js';
import { TargetGroupArgs, TermArgs } from './vocabulary.input.js';

const ORDER = 'by vocabulary and their place in it; at most 1000';

@Resolver(() => Vocabulary)
export class VocabularyResolver {
  @Query(() => [Vocabulary], {
    description: 'All vocabularies (词表), or those of one kind, by kind and id; at most 1000.',
  })
  vocabularies(
    @Arg('kind', () => VocabularyKind, { nullable: true, description: 'Only vocabularies of this kind (类别).' })
    kind: VocabularyKind | null,
    @Ctx() { load }: Context,
  ): Promise<Vocabulary[]> {
    return load.vocabularies(kind ?? null);
  }

  @Query(() => Vocabulary, { nullable: true, description: 'One vocabulary by its id (词表); null when there is none.' })
  vocabulary(
    @Arg('id', () => ID, { description: 'Id of the vocabulary, `voc_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Vocabulary | null> {
    return load.vocabularyById.load(id);
  }

  @Query(() => [VocabularyTerm], { description: `Service domains (服务领域) of all sources, ${ORDER}.` })
  serviceDomains(@Args(() => TermArgs) args: TermArgs, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    return load.termsByKind(VocabularyKind.SERVICE_DOMAIN, args);
  }

  @Query(() => [VocabularyTerm], { description: `Service types (服务类型) of all sources, ${ORDER}.` })
  serviceTypes(@Args(() => TermArgs) args: TermArgs, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    return load.termsByKind(VocabularyKind.SERVICE_TYPE, args);
  }

  @Query(() => [VocabularyTerm], { description: `Target groups (服务对象) of all sources, ${ORDER}.` })
  targetGroups(
    @Args(() => TargetGroupArgs) args: TargetGroupArgs,
    @Ctx() { load }: Context,
  ): Promise<VocabularyTerm[]> {
    return load.termsByKind(VocabularyKind.TARGET_GROUP, args);
  }

  @Query(() => [VocabularyTerm], { description: `Kinds of need (需求类型) of all sources, ${ORDER}.` })
  needKinds(@Args(() => TermArgs) args: TermArgs, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    return load.termsByKind(VocabularyKind.NEED_KIND, args);
  }

  @Query(() => [VocabularyTerm], { description: `Operating modes (运营模式) of all sources, ${ORDER}.` })
  operatingModes(@Args(() => TermArgs) args: TermArgs, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    return load.termsByKind(VocabularyKind.OPERATING_MODE, args);
  }

  @Query(() => [VocabularyTerm], { description: `Kinds of outcome (成效类型) of all sources, ${ORDER}.` })
  outcomeKinds(@Args(() => TermArgs) args: TermArgs, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    return load.termsByKind(VocabularyKind.OUTCOME_KIND, args);
  }

  @Query(() => [VocabularyTerm], { description: `Uses of spaces in a station (空间类型) of all sources, ${ORDER}.` })
  spaceKinds(@Args(() => TermArgs) args: TermArgs, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    return load.termsByKind(VocabularyKind.SPACE_KIND, args);
  }

  @FieldResolver(() => [VocabularyTerm], {
    description: 'Its terms (词条), in the order of their source; at most 1000.',
  })
  terms(@Root() { id }: Vocabulary, @Ctx() { load }: Context): Promise<VocabularyTerm[]> {
    return load.termsByVocabulary.load(id);
  }
}

@Resolver(() => VocabularyTerm)
export class VocabularyTermResolver {
  @FieldResolver(() => Vocabulary, { description: 'The vocabulary it is a term of (所属词表).' })
  vocabulary(@Root() { vocabularyId }: VocabularyTerm, @Ctx() { load }: Context): Promise<Vocabulary | null> {
    return load.vocabularyById.load(vocabularyId);
  }

  @FieldResolver(() => [VocabularyCrosswalk], {
    description: 'Terms of other vocabularies that it relates to (对照), read from this term; at most 100.',
  })
  crosswalk(@Root() { id }: VocabularyTerm, @Ctx() { load }: Context): Promise<VocabularyCrosswalk[]> {
    return load.crosswalkByTerm.load(id);
  }
}

@Resolver(() => VocabularyCrosswalk)
export class VocabularyCrosswalkResolver {
  @FieldResolver(() => VocabularyTerm, { description: 'The term at the other end (对应词条).' })
  term(@Root() { termId }: VocabularyCrosswalk, @Ctx() { load }: Context): Promise<VocabularyTerm | null> {
    return load.termById.load(termId);
  }
}
