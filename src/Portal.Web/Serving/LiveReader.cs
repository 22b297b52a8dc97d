using Portal.Storage.Care;
using Portal.Storage.Publishing;
using Portal.Storage.Setup;
using Portal.Web.Serving.Copies;

namespace Portal.Web.Serving;

/// <summary>Asks the database for what is live, and takes nothing that would lead visitors back or astray.</summary>
internal sealed class LiveReader(DatabaseAddress address, PublicationCopies copies)
{
    /// <summary>What can't be served is not fetched again every two seconds.</summary>
    private (LivePointer Pointer, LiveReading.Withheld Why)? refused;

    /// <param name="database">Of one turn.</param>
    /// <param name="known">The newest that this process knows of: served, or on its disk.</param>
    /// <param name="served">What it serves; null at start.</param>
    /// <param name="isThorough">Looks at the tables too, before anything is read from them.</param>
    public async Task<LiveReading> ReadAsync(IServiceProvider database, LivePointer? known, LivePointer? served, bool isThorough, CancellationToken cancellation)
    {
        if (address.File is { } file && !File.Exists(file))
        {
            return new LiveReading.Withheld(DatabaseCondition.Unreachable, "Its file is not there.");
        }

        if (isThorough && ObjectionTo(await database.GetRequiredService<DatabaseCare>().SchemaAsync(cancellation)) is { } schema)
        {
            return new LiveReading.Withheld(schema);
        }

        var publications = database.GetRequiredService<Publications>();
        var pointer = await publications.ReadPointerAsync(cancellation);

        return pointer is null ? new LiveReading.Withheld(DatabaseCondition.NothingPublished)
            : ObjectionTo(pointer, known) is { } objection ? new LiveReading.Withheld(objection)
            : pointer == served ? new LiveReading.Same()
            : refused is { } before && before.Pointer == pointer ? before.Why
            : await LoadAsync(publications, pointer, cancellation);
    }

    /// <summary>Passes over this publication from now on.</summary>
    /// <param name="why">For the operator.</param>
    public LiveReading.Withheld Refuse(LivePointer pointer, string why)
    {
        var withheld = new LiveReading.Withheld(DatabaseCondition.RefusedPublication, $"Publication {pointer.Number}: {why}");
        refused = (pointer, withheld);

        return withheld;
    }

    private static DatabaseCondition? ObjectionTo(SchemaState schema) => schema switch
    {
        SchemaState.Missing => DatabaseCondition.NoSchema,
        SchemaState.Behind => DatabaseCondition.SchemaBehind,
        SchemaState.Newer => DatabaseCondition.NewerSchema,
        _ => null,
    };

    private static DatabaseCondition? ObjectionTo(LivePointer pointer, LivePointer? known) =>
        known is null ? null
        : pointer.Installation != known.Installation ? DatabaseCondition.OtherInstallation
        : pointer.Number < known.Number ? DatabaseCondition.LowerNumber
        : null;

    private async Task<LiveReading> LoadAsync(Publications publications, LivePointer pointer, CancellationToken cancellation)
    {
        try
        {
            // Most documents did not change since the newest copy; only the others travel.
            var held = DocumentHash.ByHash(copies.Read().FirstOrDefault()?.Documents.Values ?? []);
            var edition = await publications.LoadAsync(pointer.Number, held, cancellation);

            return new LiveReading.Newer(edition with { Installation = pointer.Installation });
        }
        catch (InvalidDataException damage)
        {
            return Refuse(pointer, damage.Message);
        }
    }
}
