using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Regions;
using Portal.Web.Desks;
using Portal.Web.Reading;

namespace Portal.Web.Regions;

/// <summary>Somebody who helps in a municipality.</summary>
/// <param name="Title">What they are there: the role, or the name of the region's own part.</param>
/// <param name="Remark">What a reader should know of that; may be empty.</param>
internal sealed record RegionLine(string Title, string Remark, DeskView Desk)
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
                var desk = publication.DeskFor(role.Id, municipality.Code, reader.Today);
                return new RegionLine(words.Roles[role.Id], desk.Id == role.Fallback ? reader["region.at-a-distance"] : "", DeskView.Of(reader, desk));
            }),
            .. From(reader, publication.FindDesk(reader.Site.AlwaysDesk), reader.Fill("region.part-of", municipality.VeiligThuisRegion)),
            .. From(reader, PoliceDesk(publication.VisibleDesks), reader.Fill("region.police-unit", municipality.PoliceUnit)),
        ];
    }

    /// <summary>The police by telephone, for what can wait.</summary>
    private static Desk? PoliceDesk(ImmutableArray<Desk> desks) =>
        desks.FirstOrDefault(desk => desk.Kind == Police && desk.VisibleChannels.Any(channel => channel.Type == ChannelType.Phone));

    private static IEnumerable<RegionLine> From(Reader reader, Desk? desk, string remark)
    {
        if (desk is not null)
        {
            yield return new RegionLine(reader.In(desk.Name).Text, remark, DeskView.Of(reader, desk));
        }
    }
}
