using System.Collections.Immutable;
using Portal.Content.Checks;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Content.Folder.Yaml;

namespace Portal.Content.Publishing;

/// <summary>What is wrong with a desk in itself, tried without the rest of the edition.</summary>
public static class DeskTrial
{
    /// <param name="around">Its site and its languages count.</param>
    /// <returns>Without lines: a form has none.</returns>
    public static ImmutableArray<ContentProblem> Of(Edition around, Desk desk)
    {
        var file = EditionFiles.Desk(desk.Id);
        var log = new ReadingLog();
        var map = YamlParser.Parse(file, YamlText.Of(DeskFile.Write(desk)), log);
        var read = map is null ? desk : MapReader.Whole(map, file, "", log, reader => DeskFile.Read(desk.Id, reader));
        var inspection = new Inspection(around with { Desks = [.. around.Desks.Where(other => other.Id != desk.Id), read] }, log.Lines);
        EditionChecks.Run(inspection);

        return [.. log.Problems().Concat(inspection.Problems).Where(problem => problem.Source == file).Select(problem => problem with { Line = 0 }).Distinct()];
    }
}
