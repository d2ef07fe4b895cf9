/** The figures of a station: what was reported about it, what follows from that, and how the two agree. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DerivedFigure, Reconciliation, ReportedFigure } from '../../../shared/figures/index.js';
import type { Context } from '../context.js';
import { DERIVED_FIGURES, FigureArgs, FIGURES, RECONCILIATIONS } from '../figure/figure.input.js';
import { Station } from './station.entity.js';

@Resolver(() => Station)
export class StationFiguresResolver {
  @FieldResolver(() => [ReportedFigure], { description: FIGURES })
  figures(
    @Root() { id }: Station,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<ReportedFigure[]> {
    return load.figuresOf(args)(id);
  }

  @FieldResolver(() => [DerivedFigure], { description: DERIVED_FIGURES })
  derivedFigures(
    @Root() { id }: Station,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<DerivedFigure[]> {
    return load.derivedFiguresOf(args)(id);
  }

  @FieldResolver(() => [Reconciliation], { description: RECONCILIATIONS })
  reconciliations(
    @Root() { id }: Station,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<Reconciliation[]> {
    return load.reconciliationsOf(args)(id);
  }
}
