using Portal.Content.Publishing;
using Portal.Web.Reading;

namespace Portal.Web.Desks;

/// <summary>Who to turn to now, where a walk ends at a desk with nobody there.</summary>
internal static class ThereNow
{
    /// <summary>The tag of police, border guard, inspectorate: who must act on what they hear.</summary>
    private const string Investigating = "investigates";

    /// <param name="desks">Those of the path, in order; the first is the one with nobody there.</param>
    /// <returns>The first that somebody answers at; where there is none, the desk that always answers.</returns>
    /// <remarks>Never the emergency line, and nobody who investigates unless the first does: a closed door must not send her there instead.</remarks>
    public static DeskView Of(Publication publication, Reader reader, IReadOnlyList<DeskView> desks)
    {
        var mayInvestigate = Investigates(publication, desks[0]);

        return desks.FirstOrDefault(desk => desk is { IsThere: true, IsEmergency: false } && (mayInvestigate || !Investigates(publication, desk)))
            ?? DeskView.Of(reader, publication.FindDesk(reader.Site.AlwaysDesk)!);
    }

    private static bool Investigates(Publication publication, DeskView desk) => publication.FindDesk(desk.Id)!.Tags.Contains(Investigating, StringComparer.Ordinal);
}
