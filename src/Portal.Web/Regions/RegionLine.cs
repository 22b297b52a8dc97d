using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Regions;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Regions;

/// <summary>Somebody who helps in a municipality.</summary>
/// <param name="Title">What they are there: the role, or the name of the region's own part.</param>
/// <param name="Remark">What a reader should know of that; may be empty.</param>
/// <param name="Validity">From when and until when, as far as known.</param>
internal sealed record RegionLine(string Title, string Remark, ImmutableArray<string> Validity, DeskView Desk)
{
    private const string Police = "police";

    public static ImmutableArray<RegionLine> Of(Reader reader, Municipality municipality)
    {
        var publication = reader.Publication;
        var words = publication.Words(reader.Tag);

        return
        [
            .. publication.Edition.Guide.Roles.Select(role =>
            {
                var holder = publication.HolderFor(role.Id, municipality.Code, reader.Today);
                var desk = publication.FindDesk(holder?.Desk ?? role.Fallback)!;
                return new RegionLine(words.Roles[role.Id], holder is null ? reader["region.at-a-distance"] : "", [.. ValidityOf(reader, holder)], DeskView.Of(reader, desk));
            }),
            .. From(reader, publication.FindDesk(reader.Site.AlwaysDesk), reader.Fill("region.part-of", municipality.VeiligThuisRegion)),
            .. PoliceDesks(publication.VisibleDesks).SelectMany(desk => From(reader, desk, reader.Fill("region.police-unit", municipality.PoliceUnit))),
        ];
    }

    /// <summary>The police by telephone, for what can wait: the general number, and their department for this.</summary>
    private static IEnumerable<Desk> PoliceDesks(ImmutableArray<Desk> desks) =>
        desks.Where(desk => desk.Kind == Police && desk.VisibleChannels.Any(channel => channel.Type == ChannelType.Phone));

    private static IEnumerable<string> ValidityOf(Reader reader, RoleHolder? holder)
    {
        if (holder?.From is { } from)
        {
            yield return reader.Fill("region.valid-from", Times.Day(reader, from));
        }

        if (holder?.Until is { } until)
        {
            yield return reader.Fill("region.valid-until", Times.Day(reader, until));
        }
    }

    private static IEnumerable<RegionLine> From(Reader reader, Desk? desk, string remark)
    {
        if (desk is not null)
        {
            yield return new RegionLine(reader.In(desk.Name).Text, remark, [], DeskView.Of(reader, desk));
        }
    }
}
