namespace Portal.Web.Reading;

/// <summary>A text with the language it stands in, which is another than the page's when that one lacks it.</summary>
public readonly record struct Worded(string Text, string Language);
