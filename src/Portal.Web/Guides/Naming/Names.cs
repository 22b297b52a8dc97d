namespace Portal.Web.Guides.Naming;

/// <summary>Ids and what editors call them: one to one, so that what is written is read back.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idOf = new(StringComparer.OrdinalIgnoreCase);

    public Names(IEnumerable<(string Id, string Name)> named)
    {
        var all = named.ToList();
        foreach (var (id, _) in all)
        {
            idOf[id] = id;
        }

        // A name that somebody has already, as a name or as an id, would be read as somebody else.
        foreach (var (id, name) in all)
        {
            var isFree = !string.IsNullOrWhiteSpace(name) && (!idOf.TryGetValue(name, out var taken) || taken == id);
            nameOf[id] = isFree ? name : id;
            idOf[nameOf[id]] = id;
        }
    }

    public IEnumerable<string> All => nameOf.Values;

    public string Of(string id) => nameOf.GetValueOrDefault(id, id);

    public string? Find(string name) => idOf.GetValueOrDefault(name);
}
