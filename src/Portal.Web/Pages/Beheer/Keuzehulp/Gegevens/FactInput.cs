namespace Portal.Web.Pages.Beheer.Keuzehulp.Gegevens;

/// <summary>A fact as a form: what editors call it and its values, and for a given one the desk whose hours set it.</summary>
internal sealed class FactInput : GuideInput
{
    public bool IsGiven { get; set; }

    public string Name { get; set; } = "";

    public string GivenBy { get; set; } = "";

    public List<ValueInput> Values { get; set; } = [];
}

internal sealed class ValueInput
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";
}
