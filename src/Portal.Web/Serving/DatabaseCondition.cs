namespace Portal.Web.Serving;

/// <summary>How the database is, as far as an operator can do something about it. Visitors are served in each of these.</summary>
internal enum DatabaseCondition
{
    /// <summary>Nobody has asked it yet.</summary>
    Unknown,

    /// <summary>All is well.</summary>
    Reachable,

    /// <summary>It can't be opened: a file that was moved, a server that is down, a password that is wrong.</summary>
    Unreachable,

    /// <summary>It did not answer in time, or was locked for too long.</summary>
    Slow,

    /// <summary>It answers, but nothing can be saved or published.</summary>
    ReadOnly,

    /// <summary>It answers, but has no room for more.</summary>
    Full,

    /// <summary>It has no tables: <c>migrate</c>.</summary>
    NoSchema,

    /// <summary>Its tables are those of an older program: <c>migrate</c>.</summary>
    SchemaBehind,

    /// <summary>Its tables are those of a newer program; this one does not touch them.</summary>
    NewerSchema,

    /// <summary>It holds no publication: <c>content import</c>, <c>publish</c>.</summary>
    NothingPublished,

    /// <summary>It is not the database that this process serves from; nothing of it is adopted.</summary>
    OtherInstallation,

    /// <summary>It is older than what is served, such as one restored from yesterday; nothing of it is adopted.</summary>
    LowerNumber,

    /// <summary>What is live in it is damaged, or this program finds mistakes in it. The publication before stays.</summary>
    RefusedPublication,
}
