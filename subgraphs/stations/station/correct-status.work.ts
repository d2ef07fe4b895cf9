/** Corrects a step of a station that is on record wrongly; the life as a whole stays one that its tier knows, in its order of days. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { DatedRow } from '../../../shared/dated.entity.js';
import { newId, recordUnknown } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { siteCorrected } from '../plan/site-plan.follow.js';
import { requireFreeName } from './register-station.js';
import { CorrectStatusInput, StationPayload, stationPayload } from './station.acts.js';
import { StationStatusRow } from './station-status.entity.js';
import { established, Station, StationStatus } from './station.entity.js';
import { correctionIdle, stationEnded, stepOutOfTime, stepUnfit } from './station.errors.js';
import { checkComingInto, faultOfHistory, isFinal, placeOutOfTime } from './station.rules.js';
import { atStatus, factsIn, openParent, since, stepsIn, supersede, until } from './station-step.js';

@Resolver()
export class CorrectStatusWork {
  @Mutation(() => StationPayload, {
    description:
      'Corrects the state or day of a step (更正状态): `asOf` tells the corrected life, `knownAt` from before still what was on record then.',
  })
  async correctStatus(
    @Arg('input', () => CorrectStatusInput) input: CorrectStatusInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const written = await context.write({ name: 'correctStatus', input }, async (work) => {
      const known = await work.em.findOne(StationStatusRow, { id: input.step, supersededAt: null });
      if (!known) throw recordUnknown('StationStatusRecord', input.step);
      const led = await openParent(work, known.stationId);
      const leader = led && (await work.take(Station, led.parentId));
      const site = await siteCorrected(work, known.stationId);
      const station = await work.take(Station, known.stationId);
      const row = await work.take(StationStatusRow, input.step, input.expectedVersion);
      const steps = await stepsIn(work, station.id);
      const place = steps.findIndex(({ id }) => id === row.id);
      const status = input.status ?? row.status;
      const by = input.by ?? row.by ?? null;
      if (status === row.status && by === (row.by ?? null) && (input.on ?? row.validFrom) === row.validFrom) {
        throw correctionIdle();
      }
      // The end of the step is that of the row that follows, which stays.
      const days = daysOf(input.on == null ? row : since(work, 'input.on', input.on));
      const corrected = steps.map((step) => (step.id === row.id ? { ...step, status, ...days } : step));
      const statuses = corrected.map((step) => step.status);
      const fault = faultOfHistory(station.tier, statuses);
      if (fault !== null) throw stepUnfit(fault);
      if (placeOutOfTime(corrected) !== null) throw stepOutOfTime(days.validFrom!);
      const [before, last] = [steps[place - 1], steps.at(-1)!];
      const now = corrected.at(-1)!;
      if (now.status !== last.status) {
        checkComingInto(station.tier, now.status, before?.status, await factsIn(work, station));
        const lives = station.endedOn != null && !isFinal(station.tier, now.status);
        if (lives) await requireFreeName(work, station);
        if (lives && leader?.endedOn != null) throw stationEnded(leader.id, leader.endedOn);
      }
      site(statuses);
      if (row.status === StationStatus.ESTABLISHED || status === StationStatus.ESTABLISHED) {
        const step = corrected.find((one) => one.status === StationStatus.ESTABLISHED);
        Object.assign(station, established(step?.validFrom ?? null));
      }
      if (before && days.validFrom !== row.validFrom) {
        await supersede(
          work,
          StationStatusRow,
          before,
          { id: newId('sts'), ...until(days.validFrom!) },
          { action: 'ENDED' },
        );
      }
      const { why } = input;
      await supersede(
        work,
        StationStatusRow,
        row,
        { id: newId('sts'), status, by, ...days },
        { action: 'CORRECTED', why },
      );
      return atStatus(work, station, last.status, now.status, now, { action: 'STATUS_CORRECTED', why });
    });
    return stationPayload(context, written);
  }
}

type Days = Required<Pick<DatedRow, 'validFrom' | 'validFromEarliest' | 'validFromLatest'>>;

function daysOf({ validFrom = null, validFromEarliest = null, validFromLatest = null }: Partial<Days>): Days {
  return { validFrom, validFromEarliest, validFromLatest };
}
