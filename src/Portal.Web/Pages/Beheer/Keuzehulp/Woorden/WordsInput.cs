namespace Portal.Web.Pages.Beheer.Keuzehulp.Woorden;

/// <summary>The words of one item as a form: a box for each, whatever the item is.</summary>
internal sealed class WordsInput : GuideInput
{
    public List<WordInput> Boxes { get; set; } = [];
}

internal sealed class WordInput
{
    public string Key { get; set; } = "";

    public string Text { get; set; } = "";
}
