using System.Collections.Immutable;
using Portal.Content.Folder;
using Portal.Content.Regions;
using Portal.Referral;

namespace Portal.Content.Differences;

/// <summary>What changes of the regions: who fills which role where by sentence, the lists of places as lines.</summary>
internal static class RegionSentences
{
    public static IEnumerable<ItemDifference> Of(Edition before, Edition after) =>
    [
        .. Lines("Gemeenten", EditionFiles.Municipalities, before.Regions.Municipalities, after.Regions.Municipalities),
        .. Lines("Plaatsnamen", EditionFiles.Places, before.Regions.Places, after.Regions.Places),
        .. Lines("Postcodes", EditionFiles.Postcodes, before.Regions.Postcodes, after.Regions.Postcodes),
        .. Holders(before, after),
    ];

    private static IEnumerable<ItemDifference> Lines<T>(string title, string file, ImmutableArray<T> before, ImmutableArray<T> after)
        where T : notnull => Paired.Item(
            ItemPart.Region,
            file,
            title,
            before.Select(line => line.ToString()!).ToList(),
            after.Select(line => line.ToString()!).ToList(),
            (sentences, old, now) =>
            {
                if (!old.SequenceEqual(now, StringComparer.Ordinal))
                {
                    var (gone, added) = (old.Except(now, StringComparer.Ordinal).ToList(), now.Except(old, StringComparer.Ordinal).ToList());
                    sentences.Lines($"{title}: {DutchWords.Of(added.Count)} nieuw of anders, {DutchWords.Of(gone.Count)} weg of vervangen.", string.Join('\n', gone), string.Join('\n', added));
                }
            },
            (_, _, _) => { });

    private static IEnumerable<ItemDifference> Holders(Edition before, Edition after)
    {
        var (was, names) = (new GuideNaming(before), new GuideNaming(after));

        return Paired.Item(ItemPart.Role, EditionFiles.Roles, "Wie welke rol heeft", Listed(before), Listed(after), Compare, (_, _, _) => { });

        void Compare(SentenceList sentences, List<RoleHolder> old, List<RoleHolder> now)
        {
            foreach (var (_, one, other) in Paired.ByKey(old, now, holder => $"{holder.Role}/{holder.AreaKind}/{holder.Area}"))
            {
                var either = (other ?? one)!;
                sentences.Value($"{names.Of(Target.Role(either.Role))} in {either.Area}", Words(was, one), Words(names, other), Weight.Rule);
            }

            if (sentences.IsEmpty && !old.SequenceEqual(now))
            {
                sentences.Say("Wie welke rol heeft, staat in een andere volgorde.", Weight.Rule);
            }
        }
    }

    private static List<RoleHolder> Listed(Edition edition) => [.. edition.Regions.RoleHolders];

    private static string Words(GuideNaming names, RoleHolder? holder) => holder is null
        ? ""
        : string.Join(
            ' ',
            ((string[])[names.Of(Target.Desk(holder.Desk)), holder.From is { } from ? $"vanaf {DutchWords.Of(from)}" : "", holder.Until is { } until ? $"tot {DutchWords.Of(until)}" : ""])
                .Where(part => part.Length > 0));
}
