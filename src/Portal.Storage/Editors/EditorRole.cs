namespace Portal.Storage.Editors;

/// <summary>What an editor may do. Each holds what those before it hold.</summary>
public enum EditorRole
{
    /// <summary>Saves drafts.</summary>
    Editor,

    /// <summary>Publishes as well.</summary>
    Publisher,

    /// <summary>Looks after the editors and reads the audit as well.</summary>
    Manager,
}
