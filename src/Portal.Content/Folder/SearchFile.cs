using Portal.Content.Folder.Yaml;
using Portal.Content.Search;

namespace Portal.Content.Folder;

/// <summary><c>search/&lt;lang&gt;.yml</c>: what people type in one language, and where it leads.</summary>
internal static class SearchFile
{
    private const string Synonyms = "synonyms";
    private const string Emergencies = "emergencies";

    public static SearchWords Read(MapReader map) => new(map.Unnamed(Synonyms, ReadSynonym), map.Unnamed(Emergencies, ReadEmergency));

    public static YamlMap Write(SearchWords words) => new MapWriter()
        .AddAll(Synonyms, words.Synonyms, WriteSynonym)
        .AddAll(Emergencies, words.Emergencies, WriteEmergency)
        .Map;

    private static Synonym ReadSynonym(MapReader map)
    {
        var synonym = new Synonym(map.SomeTexts("words"), map.Texts("terms"), map.Texts("pages"), map.Texts("desks"));

        if (synonym.Terms.IsEmpty && synonym.Pages.IsEmpty && synonym.Desks.IsEmpty)
        {
            map.Wrong("words", "These words lead nowhere. Name \"terms\", \"pages\" or \"desks\".");
        }

        return synonym;
    }

    private static YamlMap WriteSynonym(Synonym synonym) => new MapWriter()
        .Add("words", synonym.Words)
        .Add("terms", synonym.Terms)
        .Add("pages", synonym.Pages)
        .Add("desks", synonym.Desks)
        .Map;

    private static EmergencyWords ReadEmergency(MapReader map) => new(map.SomeTexts("words"), map.SomeTexts("desks"));

    private static YamlMap WriteEmergency(EmergencyWords emergency) => new MapWriter()
        .Add("words", emergency.Words)
        .Add("desks", emergency.Desks)
        .Map;
}
