using Portal.Content.Desks;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Folder;

/// <summary>What a visitor should know before saying a name; each may be left out, which means not known.</summary>
internal static class ConsentPart
{
    public static Consent Read(MapReader map)
    {
        var to = LocalText.Empty;

        return new Consent(
            map.Map("writesDownName", ReadSourced) ?? Sourced.Unknown,
            map.Map("mayHaveToAct", ReadSourced) ?? Sourced.Unknown,
            map.Map("passesOn", passesOn =>
            {
                to = passesOn.Local("to");

                return ReadSourced(passesOn);
            }) ?? Sourced.Unknown,
            to,
            map.Map("enforcesMigrationLaw", ReadSourced) ?? Sourced.Unknown,
            map.Map("canStop", ReadSourced) ?? Sourced.Unknown);
    }

    /// <returns>Null when nothing is known.</returns>
    public static YamlMap? Write(Consent consent)
    {
        var map = new MapWriter()
            .Add("writesDownName", Write(consent.WritesDownName, LocalText.Empty))
            .Add("mayHaveToAct", Write(consent.MayHaveToAct, LocalText.Empty))
            .Add("passesOn", Write(consent.PassesOn, consent.PassesOnTo))
            .Add("enforcesMigrationLaw", Write(consent.EnforcesMigrationLaw, LocalText.Empty))
            .Add("canStop", Write(consent.CanStop, LocalText.Empty))
            .Map;

        return map.Entries.IsEmpty ? null : map;
    }

    private static Sourced ReadSourced(MapReader map) => new(map.Word<Known>("value"), map.Text("source"));

    private static YamlMap? Write(Sourced fact, LocalText to) => fact.Value == Known.Unknown
        ? null
        : new MapWriter(isShort: true).AddWord("value", fact.Value).Add("source", fact.Source).Add("to", to).Map;
}
