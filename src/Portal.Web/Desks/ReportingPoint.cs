using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>A way to report: a desk that takes reports, with one of its channels. A line of the overview of reporting points.</summary>
/// <param name="Channel">Null for a desk whose channels are not known well enough to show.</param>
internal sealed record ReportingPoint(Desk Desk, Channel? Channel)
{
    /// <summary>What makes a desk a reporting point.</summary>
    public static ImmutableArray<string> Purposes { get; } = ["report", "police-report", "tip", "registration"];

    /// <summary>Desk by desk in the order of their names, every channel in the desk's own order.</summary>
    public static ImmutableArray<ReportingPoint> Of(Reader reader, DeskFilter filter) =>
    [
        .. from desk in reader.Publication.VisibleDesks
               .Where(desk => desk.Purposes.Intersect(Purposes, StringComparer.Ordinal).Any() && filter.Holds(desk))
               .OrderBy(desk => desk.Area.Scope != "national")
               .ThenBy(desk => reader.In(desk.Name).Text, StringComparer.Create(reader.Culture, ignoreCase: true))
           from channel in desk.VisibleChannels.Cast<Channel?>().DefaultIfEmpty()
           select new ReportingPoint(desk, channel),
    ];
}
