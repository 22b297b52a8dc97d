using System.Collections.Immutable;

namespace Portal.Web.OpenData.Hsds;

/// <summary>A page of a list, as the API of HSDS wants it. Two fields are ours: until when it may be shown, and under which licence.</summary>
internal sealed record ListPage<T>(
    int TotalItems,
    int TotalPages,
    int PageNumber,
    int Size,
    bool FirstPage,
    bool LastPage,
    bool Empty,
    DateOnly ValidUntil,
    string License,
    ImmutableArray<T> Contents);

/// <summary>What this interface is.</summary>
internal sealed record ApiDescription(string Version, string Profile, string OpenapiUrl, string Description, Publisher Publisher, DateOnly ValidUntil, string License);

/// <summary>Who publishes it.</summary>
internal sealed record Publisher(string Name, string Email, string Website);
