namespace Portal.Storage.Desks;

/// <summary>What names a desk.</summary>
public enum DeskUser
{
    Site,
    Rule,
    Role,
    RoleHolder,
    Fact,
    SafetyRule,
    Case,
    BlockWords,
    Page,
    Redirect,
    SearchWords,
}

/// <summary>Something in the draft that would miss a desk.</summary>
/// <param name="Key">The item, as its revisions name it.</param>
/// <param name="Name">What editors know it by.</param>
public sealed record DeskUse(DeskUser User, string Key, string Name);
