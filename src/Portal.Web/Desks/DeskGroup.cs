using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Regions;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>Desks that work in the same area, under their own heading.</summary>
/// <param name="Title">The key of the heading's text.</param>
internal sealed record DeskGroup(string Title, ImmutableArray<DeskView> Desks)
{
    /// <summary>The desks that the filter holds for. With a municipality those of its region come first, and those of other regions are left out.</summary>
    public static ImmutableArray<DeskGroup> Of(Reader reader, DeskFilter filter, Municipality? municipality)
    {
        var publication = reader.Publication;
        var desks = publication.VisibleDesks.Where(filter.Holds).ToArray();
        var here = municipality is null
            ? []
            : publication.Edition.Guide.Roles.Select(role => publication.DeskFor(role.Id, municipality.Code, reader.Today).Id).ToHashSet(StringComparer.Ordinal);
        var elsewhere = municipality is null
            ? []
            : publication.Edition.Regions.RoleHolders.Select(holder => holder.Desk).Where(desk => !here.Contains(desk)).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. new[]
            {
                Group("desks.here", desk => here.Contains(desk.Id)),
                Group("desks.national", desk => desk.Area.Scope == "national" && !here.Contains(desk.Id)),
                Group("desks.regional", desk => desk.Area.Scope == "regional" && !here.Contains(desk.Id) && !elsewhere.Contains(desk.Id)),
                Group("desks.abroad", desk => desk.Area.Scope == "abroad"),
            }.Where(group => group.Desks.Length > 0),
        ];

        DeskGroup Group(string title, Func<Desk, bool> belongs) =>
            new(title, [.. desks.Where(belongs).Select(desk => DeskView.Of(reader, desk)).OrderBy(view => view.Name.Text, StringComparer.Create(reader.Culture, ignoreCase: true))]);
    }
}
