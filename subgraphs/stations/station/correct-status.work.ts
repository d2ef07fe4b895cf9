/** Corrects a step of a station that is on record wrongly; the life as a whole stays one that its tier knows, in its order of days. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { dated } from '../../../shared/dated.entity.js';
import { newId, recordUnknown } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { requireFreeName } from './register-station.js';
import { CorrectStatusInput, StationPayload, stationPayload } from './station.acts.js';
import { StationStatusRow } from './station-status.entity.js';
import { Station } from './station.entity.js';
import { correctionIdle, stepOutOfTime, stepUnfit } from './station.errors.js';
import { faultOfHistory, isFinal, placeOutOfTime } from './station.rules.js';
import { atStatus, since, stepsIn, supersede, until } from './station-step.js';

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
      const { validFrom, validFromEarliest, validFromLatest } =
        input.on == null ? dated(row.validFrom ?? null) : since(work, 'input.on', input.on);
      const days = { validFrom, validFromEarliest, validFromLatest };
      const corrected = steps.map((step) => (step.id === row.id ? { ...step, status, ...days } : step));
      const fault = faultOfHistory(
        station.tier,
        corrected.map((step) => step.status),
      );
      if (fault !== null) throw stepUnfit(fault);
      if (placeOutOfTime(corrected) !== null) throw stepOutOfTime(days.validFrom!);
      const [before, last] = [steps[place - 1], steps.at(-1)!];
      const lives = station.endedOn != null && !isFinal(station.tier, corrected.at(-1)!.status);
      if (lives) await requireFreeName(work, station);
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
      const now = corrected.at(-1)!;
      return atStatus(work, station, last.status, now.status, now, { action: 'STATUS_CORRECTED', why });
    });
    return stationPayload(context, written);
  }
}
