using System.Reflection;
using Portal.Testing;

namespace Portal.Web.Tests.Architecture;

public sealed class VocabularyTests
{
    [Fact]
    public void No_declared_type_is_called_by_a_word_that_the_vocabulary_rules_out()
    {
        var ruledOut = File.ReadLines(Repository.PathOf("docs", "vocabulary.md"))
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .SelectMany(row => row.Trim('|').Split('|')[^1].Split(','))
            .Select(word => word.Trim())
            .ToHashSet(StringComparer.Ordinal);

        var declared = Directory.GetDirectories(Repository.PathOf("src"))
            .Select(folder => Assembly.Load(Path.GetFileName(folder)!))
            .SelectMany(assembly => assembly.GetTypes())
            .Select(type => type.Name.Split('`')[0]);

        Assert.Contains("Wizard", ruledOut);
        Assert.DoesNotContain(declared, ruledOut.Contains);
    }
}
