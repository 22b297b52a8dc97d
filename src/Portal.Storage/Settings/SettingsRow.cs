using System.Collections.Immutable;
using Portal.Content;
using Portal.Storage.Drafts;
using Portal.Storage.Json;

namespace Portal.Storage.Settings;

/// <summary>What the draft says of the site as a whole: one row.</summary>
public sealed class SettingsRow : DraftRow<Site>
{
    /// <summary>The key of the one row.</summary>
    public const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>Nobody may be asked more questions than this.</summary>
    public required int MostQuestions { get; set; }

    /// <summary>The languages of the texts of the interface, those without a text too.</summary>
    public required ImmutableArray<string> TextLanguages { get; set; }

    /// <summary>The languages of the words of the guide, those without a word too.</summary>
    public required ImmutableArray<string> GuideLanguages { get; set; }

    /// <inheritdoc/>
    public override string ItemKey => "";

    internal override string State => StoredJson.Write(new Saved(Item, MostQuestions, TextLanguages, GuideLanguages));

    internal static SettingsRow Of(Edition edition) => new()
    {
        Item = edition.Site,
        MostQuestions = edition.Guide.Guide.MostQuestions,
        TextLanguages = [.. edition.Texts.Keys],
        GuideLanguages = [.. edition.Guide.Words.Keys],
    };

    internal override void Take(DraftRow newer)
    {
        base.Take(newer);
        var settings = (SettingsRow)newer;
        (MostQuestions, TextLanguages, GuideLanguages) = (settings.MostQuestions, settings.TextLanguages, settings.GuideLanguages);
    }

    private sealed record Saved(Site Site, int MostQuestions, ImmutableArray<string> TextLanguages, ImmutableArray<string> GuideLanguages);
}
