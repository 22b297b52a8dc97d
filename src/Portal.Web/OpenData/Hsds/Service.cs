using System.Collections.Immutable;

namespace Portal.Web.OpenData.Hsds;

/// <summary>What a desk does for people, as Open Referral's HSDS 3.1 writes it. Names of the standard; what we never know is left out.</summary>
internal sealed record Service
{
    public required Guid Id { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string Name { get; init; }

    public string? AlternateName { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    public string? Email { get; init; }

    public required string Status { get; init; }

    public string? ApplicationProcess { get; init; }

    public string? FeesDescription { get; init; }

    public string? EligibilityDescription { get; init; }

    public int? MinimumAge { get; init; }

    public int? MaximumAge { get; init; }

    /// <summary>Nothing shown of the service was checked longer ago than this day.</summary>
    public DateOnly? AssuredDate { get; init; }

    public string? LastModified { get; init; }

    public Organization? Organization { get; init; }

    public ImmutableArray<LabelledUrl>? AdditionalUrls { get; init; }

    public ImmutableArray<Phone>? Phones { get; init; }

    public ImmutableArray<Schedule>? Schedules { get; init; }

    public ImmutableArray<ServiceArea>? ServiceAreas { get; init; }

    public ImmutableArray<ServiceAtLocation>? ServiceAtLocations { get; init; }

    public ImmutableArray<ServiceLanguage>? Languages { get; init; }

    public ImmutableArray<CostOption>? CostOptions { get; init; }

    public ImmutableArray<Contact>? Contacts { get; init; }

    public ImmutableArray<TermLink>? Attributes { get; init; }

    /// <summary>As lists have it: only what there is one of.</summary>
    public Service Brief() => this with
    {
        AdditionalUrls = null,
        Phones = null,
        Schedules = null,
        ServiceAreas = null,
        ServiceAtLocations = null,
        Languages = null,
        CostOptions = null,
        Contacts = null,
        Attributes = null,
        Organization = Organization?.Brief(),
    };

    /// <summary>Just enough to see what changed; name and status because the standard's schema asks for them.</summary>
    public Service Minimal() => new() { Id = Id, OrganizationId = OrganizationId, Name = Name, Status = Status, LastModified = LastModified };
}

/// <summary>Who runs a desk.</summary>
internal sealed record Organization
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string? AlternateName { get; init; }

    public required string Description { get; init; }

    public string? Email { get; init; }

    public string? Website { get; init; }

    public ImmutableArray<Location>? Locations { get; init; }

    public ImmutableArray<TermLink>? Attributes { get; init; }

    /// <inheritdoc cref="Service.Brief"/>
    public Organization Brief() => this with { Locations = null, Attributes = null };
}

/// <summary>A service where it is given: a desk that can be visited, or a place on the web. A shelter has none.</summary>
internal sealed record ServiceAtLocation
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid LocationId { get; init; }

    public string? Description { get; init; }

    public Location? Location { get; init; }

    public ImmutableArray<Schedule>? Schedules { get; init; }

    public ImmutableArray<TermLink>? Attributes { get; init; }

    /// <inheritdoc cref="Service.Brief"/>
    public ServiceAtLocation Brief() => this with { Schedules = null, Attributes = null };
}
