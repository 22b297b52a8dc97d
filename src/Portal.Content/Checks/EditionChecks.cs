using System.Collections.Immutable;
using Portal.Content.Checks.Wording;

namespace Portal.Content.Checks;

/// <summary>Everything that is looked at in an edition before it is compiled. What the guide says is left to the engine.</summary>
internal static class EditionChecks
{
    private static readonly ImmutableArray<Action<Inspection>> OfStructure =
    [
        LanguageChecks.Run,
        TextsChecks.Run,
        PageChecks.Run,
        PageShapeChecks.Run,
        SlugChecks.Run,
        DeskChecks.Run,
        DeskTagChecks.Run,
        NamedDeskChecks.Run,
        RoleChecks.Run,
        BlockChecks.Run,
        GuideWordsChecks.Run,
        RedirectChecks.Run,
        SearchWordsChecks.Run,
    ];

    private static readonly ImmutableArray<Action<Inspection>> OfWords =
    [
        TellingWordChecks.Run,
        PromiseChecks.Run,
        PeopleWordChecks.Run,
        GraphicChecks.Run,
        ReadabilityChecks.Run,
        HidingPlaceChecks.Run,
        TypedNumberChecks.Run,
    ];

    public static void Run(Inspection inspection)
    {
        RunOnStructure(inspection);
        Run(OfWords, inspection);
    }

    /// <summary>What must hold for every page and path to work; how it is worded was judged when it was published.</summary>
    public static void RunOnStructure(Inspection inspection) => Run(OfStructure, inspection);

    private static void Run(ImmutableArray<Action<Inspection>> checks, Inspection inspection)
    {
        foreach (var check in checks)
        {
            check(inspection);
        }
    }
}
