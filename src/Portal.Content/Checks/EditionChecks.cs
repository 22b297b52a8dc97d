using System.Collections.Immutable;
using Portal.Content.Checks.Wording;

namespace Portal.Content.Checks;

/// <summary>Everything that is looked at in an edition before it is compiled. What the guide says is left to the engine.</summary>
internal static class EditionChecks
{
    private static readonly ImmutableArray<Action<Inspection>> All =
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
        foreach (var check in All)
        {
            check(inspection);
        }
    }
}
