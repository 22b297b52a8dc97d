namespace Portal.Web.Reading;

/// <summary>The drawings of <c>_Icon.cshtml</c>. Always beside a word.</summary>
internal enum Icon
{
    Phone,
    Globe,
    Leave,
    Tick,
    Person,
    People,
    Case,
    Pin,
    List,
    Chat,
    Letter,
}
