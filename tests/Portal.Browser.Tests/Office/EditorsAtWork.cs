namespace Portal.Browser.Tests.Office;

/// <summary>The tasks that change the draft or what is live. They share one office, so they take turns.</summary>
[CollectionDefinition(Name)]
public sealed class EditorsAtWork
{
    public const string Name = "editors at work";
}
