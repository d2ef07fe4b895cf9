/** What a station has and does, each for a time: its spaces, its operating modes, its feature, and the titles that it was given. */
import type { EntityClass } from '@mikro-orm/core';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { dated, type DatedRow } from '../../../shared/dated.entity.js';
import { areaUnknown } from '../../../shared/errors.js';
import { type ActInput, recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { requireTerms } from '../vocabulary/term-check.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { DesignationKind, StationDesignation } from './station-designation.entity.js';
import {
  AddSpaceInput,
  DesignateInput,
  EndStationDetailInput,
  OperatingModeInput,
  SetFeatureInput,
} from './station-detail.acts.js';
import { endLink, relink } from './station-link.js';
import { StationFeature, StationOperatingMode } from './station-practice.entity.js';
import { StationSpace } from './station-space.entity.js';
import { takeLive, until } from './station-step.js';
import { StationPayload, stationPayload } from './station.acts.js';
import { Station } from './station.entity.js';
import { floorAreaUnfit, linkAbsent, linkStands, ratingUnfit, untilBeforeFrom } from './station.errors.js';

@Resolver()
export class StationDetailWork {
  @Mutation(() => StationPayload, { description: 'Records a space that a station has from a day on (新增空间).' })
  async addSpace(
    @Arg('input', () => AddSpaceInput) input: AddSpaceInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { kind, name = null, floorArea = null } = input;
    await requireTerms(context.reader, [[VocabularyKind.SPACE_KIND, [kind]]]);
    if (floorArea !== null && !(floorArea > 0 && floorArea <= 100_000)) throw floorAreaUnfit(floorArea);
    return at(context, 'addSpace', input, 'SPACE_ADDED', async (work, { id: stationId }) => {
      const link = { stationId, kind, name, floorArea };
      await relink(work, StationSpace, { ...input, held: null, prefix: 'spc', link });
    });
  }

  @Mutation(() => StationPayload, { description: 'Records that a station no longer has a space (取消空间).' })
  removeSpace(
    @Arg('input', () => EndStationDetailInput) input: EndStationDetailInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return end(context, 'removeSpace', StationSpace, input, 'SPACE_REMOVED');
  }

  @Mutation(() => StationPayload, {
    description: 'Has a station adopt an operating mode from a day on (采用运行机制).',
  })
  async adoptOperatingMode(
    @Arg('input', () => OperatingModeInput) input: OperatingModeInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { mode: code } = input;
    await requireTerms(context.reader, [[VocabularyKind.OPERATING_MODE, [code]]]);
    return at(context, 'adoptOperatingMode', input, 'MODE_ADOPTED', async (work, { id: stationId }) => {
      if (await openMode(work, stationId, code)) throw linkStands('This operating mode (运行机制)');
      await relink(work, StationOperatingMode, {
        ...input,
        held: null,
        prefix: 'som',
        link: { stationId, code },
        one: ['stationId', 'code'],
      });
    });
  }

  @Mutation(() => StationPayload, { description: 'Records that a station gave an operating mode up (停用运行机制).' })
  dropOperatingMode(
    @Arg('input', () => OperatingModeInput) input: OperatingModeInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return at(context, 'dropOperatingMode', input, 'MODE_DROPPED', async (work, { id }) => {
      const held = await openMode(work, id, input.mode);
      if (!held) throw linkAbsent('operating mode (运行机制) of this code');
      await endLink(work, StationOperatingMode, held, input);
    });
  }

  @Mutation(() => StationPayload, {
    description: 'Records what a station is known for from a day on (一社区一特色); what it was known for before ends.',
  })
  setFeature(
    @Arg('input', () => SetFeatureInput) input: SetFeatureInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { title, solvesProblem = null } = input;
    return at(context, 'setFeature', input, 'FEATURE_SET', async (work, { id: stationId }) => {
      const held = await work.em.findOne(StationFeature, { stationId, supersededAt: null, validTo: null });
      const link = { stationId, title, solvesProblem };
      await relink(work, StationFeature, { ...input, held, prefix: 'sft', link, one: ['stationId'] });
    });
  }

  @Mutation(() => StationPayload, {
    description: 'Records a title that an authority gave a station (授予称号): demonstration station, star rating.',
  })
  async designate(
    @Arg('input', () => DesignateInput) input: DesignateInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { kind, level, issuedBy, rating = null } = input;
    const stars = rating !== null && Number.isInteger(rating) && rating >= 1 && rating <= 5;
    if (kind === DesignationKind.STAR_RATING ? !stars : rating !== null) throw ratingUnfit(kind);
    const area = input.area == null ? null : await context.load.areaByRef.load(input.area);
    if (input.area != null && !area) throw areaUnknown(input.area);
    return at(context, 'designate', input, 'DESIGNATED', async (work, { id: stationId }) => {
      const same = { stationId, kind, level, supersededAt: null };
      const held = (await work.em.find(StationDesignation, same)).find(
        ({ validToEarliest: end }) => end == null || end > work.today,
      );
      if (held) throw linkStands('A title (称号) of this kind and level');
      const end = input.until == null ? {} : until(input.until);
      const from = dated(input.on ?? work.today);
      if (end.validToEarliest != null && end.validToEarliest <= from.validFromEarliest!) {
        throw untilBeforeFrom(from.validFrom!, input.until!);
      }
      const link = { stationId, kind, level, issuedBy, rating, areaId: area?.id ?? null, ...end };
      await relink(work, StationDesignation, {
        ...input,
        held: null,
        prefix: 'dsg',
        link,
        one: ['stationId', 'kind', 'level'],
      });
    });
  }

  @Mutation(() => StationPayload, { description: 'Records that a station lost a title (撤销称号).' })
  revokeDesignation(
    @Arg('input', () => EndStationDetailInput) input: EndStationDetailInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return end(context, 'revokeDesignation', StationDesignation, input, 'DESIGNATION_REVOKED');
  }
}

/** Carries out what concerns one station that goes on, and tells of it in the station's history. */
async function at(
  context: Context,
  name: string,
  input: ActInput & { station: string },
  action: string,
  body: (work: Work, station: Station) => Promise<void>,
): Promise<StationPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const station = await takeLive(work, input.station);
    await body(work, station);
    work.tell(station, { action, why: input.why });
    return station;
  });
  return stationPayload(context, written);
}

async function end<T extends DatedRow & { stationId: string }>(
  context: Context,
  name: string,
  entity: EntityClass<T>,
  input: EndStationDetailInput,
  action: string,
): Promise<StationPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const known = await work.em.findOne(entity as EntityClass<DatedRow>, { id: input.id, supersededAt: null });
    if (!known) throw recordUnknown(entity.name, input.id);
    const station = await work.take(Station, (known as T).stationId);
    const row = await work.take(entity, input.id);
    if (row.validToEarliest != null && row.validToEarliest <= work.today) throw linkAbsent('record of this id');
    await endLink(work, entity, row, input);
    work.tell(station, { action, why: input.why });
    return station;
  });
  return stationPayload(context, written);
}

function openMode({ em }: Work, stationId: string, code: string): Promise<StationOperatingMode | null> {
  return em.findOne(StationOperatingMode, { stationId, code, supersededAt: null, validTo: null });
}
