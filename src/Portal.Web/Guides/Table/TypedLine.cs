using System.Collections.Immutable;

namespace Portal.Web.Guides.Table;

/// <summary>A line of the table as it was typed or pasted.</summary>
/// <param name="Number">For people, from 1.</param>
internal sealed record TypedLine(int Number, ImmutableArray<string> Cells)
{
    /// <summary>A cell; empty past the end of a short line.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column].Trim() : "";

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>What is wrong with a cell. Say it where the cell is.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Column">The place of the column; -1 for the line as a whole.</param>
internal sealed record CellProblem(int Line, int Column, string ColumnTitle, string Problem)
{
    /// <summary>"Rij 3, kolom “wie”: …".</summary>
    public override string ToString() => Column < 0 ? $"Rij {Line}: {Problem}" : $"Rij {Line}, kolom “{ColumnTitle}”: {Problem}";
}
