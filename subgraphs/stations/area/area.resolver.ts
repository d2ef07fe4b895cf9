/** Areas: one by code or id, a list with the gap list among its filters, and what hangs on one. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AreaParentRow } from '../../../shared/areas/area.entity.js';
import { DerivedFigure, Reconciliation, ReportedFigure } from '../../../shared/figures/index.js';
import type { ListArgs } from '../../../shared/listing/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import type { Connection } from '../../../shared/paging/index.js';
import { AreaCode } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { areaKeyUnclear } from '../errors.js';
import { DERIVED_FIGURES, FigureArgs, FIGURES, RECONCILIATIONS } from '../figure/figure.input.js';
import { AreaParentLink, AreaSuccession } from './area-link.type.js';
import { AreaSeat } from './area-seat.entity.js';
import { AreaChildrenArgs, areaList, ParentLinkArgs, TreeArgs, type AreaFilter } from './area.input.js';
import { Area, AreaConnection } from './area.type.js';
import { Coverage, CoverageArgs, CoverageDenominator } from './coverage.type.js';

@Resolver(() => Area)
export class AreaResolver {
  @Query(() => Area, {
    nullable: true,
    description:
      'One area (区域), by exactly one of code and id; null when none is loaded. A code that exists as given is kept; only then is zero padding stripped.',
  })
  async area(
    @Arg('code', () => AreaCode, { nullable: true, description: 'Its code (区划代码), padded or not.' })
    code: string | null,
    @Arg('id', () => ID, { nullable: true, description: 'Its id, `area_…`.' }) id: string | null,
    @Ctx() { load }: Context,
  ): Promise<Area | null> {
    if (code != null && id != null) throw areaKeyUnclear('both');
    if (code != null) return load.areaByRef.load(code);
    if (id != null) return load.areaById.load(id);
    throw areaKeyUnclear('neither');
  }

  @Query(() => AreaConnection, {
    description:
      'Areas (区域列表); with `withoutStation`, those that have no station on record that surely was in operation (空白区域).',
  })
  areas(@Args(() => areaList.Args) args: ListArgs<AreaFilter>, @Ctx() { load }: Context): Promise<Connection<Area>> {
    return load.areas(args);
  }

  @FieldResolver(() => Boolean, {
    description:
      'True for a row that only groups others in the code table (市辖区、县、省直辖县级行政区划) and has no authority of its own.',
  })
  isGrouping(@Root() area: Area): boolean {
    return area.kind === 'GROUPING';
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area right above it on a day (上级区域), grouping rows included; null at the top.',
  })
  async parent(
    @Root() area: Area,
    @Args(() => TreeArgs) args: TreeArgs,
    @Ctx() { load }: Context,
  ): Promise<Area | null> {
    return (await load.areaAncestorsOf(args)(area.id))[0] ?? null;
  }

  @FieldResolver(() => [Area], {
    description: 'All areas above it on a day, nearest first (各级上级区域); at most 12.',
  })
  ancestors(@Root() area: Area, @Args(() => TreeArgs) args: TreeArgs, @Ctx() { load }: Context): Promise<Area[]> {
    return load.areaAncestorsOf(args)(area.id);
  }

  @FieldResolver(() => [AreaParentLink], {
    description: 'Every dated statement of what it lies under (上级关系沿革), past ones included; at most 20.',
  })
  parentLinks(
    @Root() area: Area,
    @Args(() => ParentLinkArgs) args: ParentLinkArgs,
    @Ctx() { load }: Context,
  ): Promise<AreaParentLink[]> {
    return load.areaParentLinksOf(args)(area.id);
  }

  @FieldResolver(() => AreaConnection, {
    description: 'Areas that a link of the relation puts right below it on a day (下级区域).',
  })
  children(
    @Root() area: Area,
    @Args(() => AreaChildrenArgs) args: AreaChildrenArgs,
    @Ctx() { load }: Context,
  ): Connection<Area> {
    return load.areaChildrenOf(args)(area.id);
  }

  @FieldResolver(() => [AreaSuccession], { description: 'Areas that took its place (后继区域); at most 20.' })
  successors(@Root() area: Area, @Ctx() { load }: Context): Promise<AreaSuccession[]> {
    return load.areaSuccessorsById.load(area.id);
  }

  @FieldResolver(() => [AreaSuccession], { description: 'Areas whose place it took (前身区域); at most 20.' })
  predecessors(@Root() area: Area, @Ctx() { load }: Context): Promise<AreaSuccession[]> {
    return load.areaPredecessorsById.load(area.id);
  }

  @FieldResolver(() => [AreaSeat], {
    description: 'Of which areas it is the seat (驻地所属区域): claims with their provenance; at most 20.',
  })
  isSeatOf(
    @Root() area: Area,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<AreaSeat[]> {
    return load.areaSeatsOf(moment).load(area.id);
  }

  @FieldResolver(() => [ReportedFigure], { description: FIGURES })
  figures(
    @Root() area: Area,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<ReportedFigure[]> {
    return load.figuresOf(args)(area.id);
  }

  @FieldResolver(() => [DerivedFigure], {
    description: `${DERIVED_FIGURES} Figures of its own station that count its units, and of the areas right below it, go in.`,
  })
  derivedFigures(
    @Root() area: Area,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<DerivedFigure[]> {
    return load.derivedFiguresOf(args)(area.id);
  }

  @FieldResolver(() => [Reconciliation], { description: RECONCILIATIONS })
  reconciliations(
    @Root() area: Area,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<Reconciliation[]> {
    return load.reconciliationsOf(args)(area.id);
  }

  @FieldResolver(() => [Coverage], {
    description: `How far it is covered by stations of a tier (覆盖率), once for each denominator, in their order: distinct units with a station in operation on the day, over units of the area and all below it; at most ${Object.keys(CoverageDenominator).length}.`,
  })
  coverage(
    @Root() area: Area,
    @Args(() => CoverageArgs) args: CoverageArgs,
    @Ctx() { load }: Context,
  ): Promise<Coverage[]> {
    return load.coverageOf(args)(area.id);
  }
}

@Resolver(() => AreaParentLink)
export class AreaParentLinkResolver {
  @FieldResolver(() => Area, { description: 'The area above (上级区域).' })
  async parent(@Root() link: AreaParentRow, @Ctx() { load }: Context): Promise<Area> {
    return (await load.areaById.load(link.parentId))!;
  }
}

@Resolver(() => AreaSeat)
export class AreaSeatResolver {
  @FieldResolver(() => Area, { description: 'The area in which they sit (驻地).' })
  async area(@Root() seat: AreaSeat, @Ctx() { load }: Context): Promise<Area> {
    return (await load.areaById.load(seat.areaId))!;
  }

  @FieldResolver(() => Area, { description: 'The area whose authorities they are (所属区域).' })
  async seatOf(@Root() seat: AreaSeat, @Ctx() { load }: Context): Promise<Area> {
    return (await load.areaById.load(seat.seatOfId))!;
  }
}
