using Portal.Content.Desks;
using Portal.Content.Folder;

namespace Portal.Content.Differences;

/// <summary>What changes of the desks.</summary>
internal static class DeskSentences
{
    public static IEnumerable<ItemDifference> Of(Edition before, Edition after) =>
        from desk in Paired.ByKey(before.Desks, after.Desks, desk => desk.Id)
        from item in Paired.Item(ItemPart.Desk, EditionFiles.Desk(desk.Key), NameOf((desk.After ?? desk.Before)!), desk.Before, desk.After, Compare, Tell)
        select item;

    public static string NameOf(Desk desk) => desk.Name.In(["nl", "en"])?.Text ?? desk.Id;

    private static void Tell(SentenceList sentences, Desk desk, ItemChange change)
    {
        var verb = change == ItemChange.Added ? "komt erbij" : "gaat weg";
        sentences.Say($"Het loket {NameOf(desk)} {verb}.", Weight.Number);

        foreach (var channel in desk.Channels)
        {
            ChannelSentences.Tell(sentences, NameOf(desk), channel, verb);
        }
    }

    private static void Compare(SentenceList sentences, Desk before, Desk after)
    {
        var name = NameOf(after);
        sentences.Text($"Naam van {name}", before.Name, after.Name);
        sentences.Value($"Afkorting van {name}", before.Abbreviation, after.Abbreviation);
        sentences.Value($"Soort van {name}", before.Kind, after.Kind);
        sentences.Value($"Bezoekers zien {name}", DutchWords.Of(before.Listing == Listing.Public), DutchWords.Of(after.Listing == Listing.Public), Weight.Number);
        sentences.Text($"Samenvatting van {name}", before.Summary, after.Summary);
        sentences.Text($"Wat er gebeurt bij {name}", before.WhatHappens, after.WhatHappens);
        sentences.Several($"Waarvoor {name} er is", before.Purposes, after.Purposes);
        sentences.Several($"Vormen van uitbuiting bij {name}", before.Forms, after.Forms);
        sentences.Several($"Voor wie {name} er is", before.Audiences, after.Audiences);
        sentences.Several($"Leeftijd bij {name}", before.Ages, after.Ages);
        sentences.Value($"Gebied van {name}", before.Area.Scope, after.Area.Scope);
        sentences.Text($"Gebied van {name} in woorden", before.Area.Note, after.Area.Note);
        sentences.Several($"Talen van {name}", before.Languages, after.Languages);
        sentences.Several($"Kenmerken van {name}", before.Tags, after.Tags, Weight.Rule);
        sentences.Value($"Aangifte doen bij {name}", DutchWords.Of(before.TakesPoliceReport), DutchWords.Of(after.TakesPoliceReport));
        Compare(sentences, name, before.Consent, after.Consent);
        ChannelSentences.Compare(sentences, name, before.Channels, after.Channels);
        sentences.Value($"Zekerheid over {name}", DutchWords.Of(before.Confidence), DutchWords.Of(after.Confidence), before.IsVisible == after.IsVisible ? Weight.Light : Weight.Number);
        sentences.Several($"Bronnen van {name}", before.Sources, after.Sources);
        sentences.Value($"Aantekening bij {name}", before.Notes, after.Notes);
    }

    private static void Compare(SentenceList sentences, string name, Consent before, Consent after)
    {
        sentences.Value($"{name} schrijft je naam op", DutchWords.Of(before.WritesDownName), DutchWords.Of(after.WritesDownName));
        sentences.Value($"{name} moet soms iets doen, ook als je dat niet wilt", DutchWords.Of(before.MayHaveToAct), DutchWords.Of(after.MayHaveToAct));
        sentences.Value($"{name} geeft door wat je vertelt", DutchWords.Of(before.PassesOn), DutchWords.Of(after.PassesOn));
        sentences.Text($"Aan wie {name} iets doorgeeft", before.PassesOnTo, after.PassesOnTo);
        sentences.Value($"{name} let op wie hier mag blijven", DutchWords.Of(before.EnforcesMigrationLaw), DutchWords.Of(after.EnforcesMigrationLaw));
        sentences.Value($"Bij {name} kun je stoppen", DutchWords.Of(before.CanStop), DutchWords.Of(after.CanStop));
    }
}
